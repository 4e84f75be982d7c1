package wholeplace.desktop.lines;

import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.session.FreshIds;

/// Makes lines that somebody begins by hand.
final class NewLines {
    static final String NAME = "New line";

    private NewLines() {}

    /// A budget with one more line, and the line.
    record Begun(Budget budget, Line line) {}

    /// A line beside `like`: of the same partner, service, theme, place, class and direction. Where there is nothing
    /// to be like, of the first partner; where there is none either, of a council of the place's name, added for it.
    static Begun beside(Optional<Line> like, Budget budget) {
        var id = new LineId(FreshIds.next());
        if (like.isPresent()) {
            Line model = like.get();
            Line line = new Line(id, NAME, model.partner())
                    .withService(model.service())
                    .withTheme(model.theme())
                    .withPlace(model.place())
                    .withSpendClass(model.spendClass())
                    .withDirection(model.direction());
            return new Begun(budget.with(line), line);
        }
        Partner partner = budget.partners().stream()
                .findFirst()
                .orElseGet(() -> new Partner(new PartnerId(FreshIds.next()), budget.name(), PartnerKind.COUNCIL));
        var line = new Line(id, NAME, partner.id());
        return new Begun(budget.withPartners(budget.partners().with(partner)).with(line), line);
    }
}
