package wholeplace.command;

import java.util.List;
import java.util.Map;
import wholeplace.finance.ReserveRoll;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.reserves.ReserveOutlook;

/// Every reserve in every year against its minimum.
final class ReservesSection {
    private final ByYear byYear;

    private ReservesSection(ByYear byYear) {
        this.byYear = byYear;
    }

    static List<Map<String, Object>> of(Outlook outlook) {
        var section = new ReservesSection(new ByYear(outlook.years()));
        return outlook.reserves().all().stream().map(section::reserve).toList();
    }

    private Map<String, Object> reserve(ReserveOutlook one) {
        Money minimum = one.reserve().minimum();
        return new Document()
                .with("id", one.reserve().id())
                .with("name", one.reserve().name())
                .with("partner", one.reserve().partner())
                .with("kind", one.reserve().kind())
                .with("open", byYear.each(one.years(), ReserveRoll.Year::open))
                .with("contributions", byYear.each(one.years(), ReserveRoll.Year::contributions))
                .with("drawdowns", byYear.each(one.years(), ReserveRoll.Year::drawdowns))
                .with("close", byYear.each(one.years(), ReserveRoll.Year::close))
                .with("minimum", minimum)
                .with("shortfall", byYear.each(one.years(), year -> year.shortOf(minimum)))
                .fields();
    }
}
