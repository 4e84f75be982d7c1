package wholeplace.excel.export;

import java.util.List;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// One row of a [YearTable]: texts, an amount a year, their total, and perhaps more texts.
///
/// @param amounts as shown, income negative; a year without an amount stays blank
public record YearRow(Weight weight, List<String> before, Profile amounts, Money total, List<String> after) {
    /// How much a row matters to the eye.
    public enum Weight {
        PLAIN,
        /// A part of the strong row above it.
        DETAIL,
        STRONG,
        /// Closes a table.
        TOTAL
    }

    /// A row of figures that are all of one kind, with nothing behind its total.
    static YearRow of(Weight weight, List<String> before, Profile amounts) {
        return new YearRow(weight, before, amounts, amounts.total(), List.of());
    }
}
