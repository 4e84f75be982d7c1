package wholeplace.outlook.funding;

import wholeplace.budget.Line;
import wholeplace.outlook.lines.LineOutlook;

/// Something that needs money: a line of the budget, or what follows from it.
///
/// @param id of the line; of what is no line of the budget an id that no line can have
public record Need(String id, Kind kind, LineOutlook outlook) {
    public enum Kind {
        LINE,
        /// What borrowing for a scheme costs revenue.
        FINANCING,
        /// A planned contribution to a reserve.
        TO_RESERVE,
        /// A deficit, as on the collection fund.
        DEFICIT
    }

    public Line line() {
        return outlook.line();
    }
}
