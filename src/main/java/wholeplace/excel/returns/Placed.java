package wholeplace.excel.returns;

import wholeplace.money.Profile;

/// Where a row of a return goes.
///
/// @param amounts by year, as the row says them
public record Placed(ReturnRow row, Goal goal, Profile amounts) {
    /// What gets the amounts of a row.
    public sealed interface Goal {
        /// @param name of the line
        record NewLine(String name) implements Goal {}

        /// @param name of a line that the plan has
        record KnownLine(String name) implements Goal {}

        /// @param name of a fund that the plan has
        record OfFund(String name) implements Goal {}

        /// `a new line "Works"`
        default String words() {
            return switch (this) {
                case NewLine line -> "a new line \"%s\"".formatted(line.name());
                case KnownLine line -> "the line \"%s\"".formatted(line.name());
                case OfFund fund -> "the fund \"%s\"".formatted(fund.name());
            };
        }
    }
}
