package wholeplace.excel.publication;

import java.util.Optional;
import java.util.function.Function;
import wholeplace.finance.ReserveRoll;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.reserves.ReserveOutlook;

/// Each reserve from 1 April to 31 March against its minimum.
record ReserveTable(Outlook outlook) {
    Optional<Table> table() {
        var draft = new YearDraft(outlook.years(), "Reserve", "Held by", "Kind", "Measure");
        outlook.reserves().all().forEach(one -> rows(draft, one));
        return draft.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        draft.table(
                                "Reserves",
                                "reserves and their minimum",
                                "Pounds. What is there on 1 April and is paid in, less what is drawn, is there on 31 March. Short of the minimum is nought where the reserve is not below it."));
    }

    private void rows(YearDraft draft, ReserveOutlook one) {
        Money minimum = one.reserve().minimum();
        draft.standing(amounts(draft, one, ReserveRoll.Year::open), what(one, "On 1 April"))
                .flow(amounts(draft, one, ReserveRoll.Year::contributions), what(one, "Paid in"))
                .flow(amounts(draft, one, ReserveRoll.Year::drawdowns), what(one, "Drawn"))
                .standing(amounts(draft, one, ReserveRoll.Year::close), what(one, "On 31 March"))
                .standing(amounts(draft, one, year -> minimum), what(one, "Minimum"))
                .standing(amounts(draft, one, year -> year.shortOf(minimum)), what(one, "Short of the minimum"));
    }

    private static Profile amounts(YearDraft draft, ReserveOutlook one, Function<ReserveRoll.Year, Money> amount) {
        return draft.each(one.years(), ReserveRoll.Year::year, amount);
    }

    private String[] what(ReserveOutlook one, String measure) {
        return new String[] {
            one.reserve().name(),
            outlook.budget().partners().get(one.reserve().partner()).name(),
            one.reserve().kind().words(),
            measure
        };
    }
}
