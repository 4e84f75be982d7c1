package wholeplace.money;

import java.math.BigDecimal;

/// What a text says where an amount is expected: the one grammar that the grid, the import and the command line share.
///
/// Read are `1,234` `1 234` `£1,234.00` `(1,234)` `-1,234` `1,234-` `-£1,234` `£1.2m` `350k` `0.4 bn` and the like,
/// with any of the spaces and dashes that sheets contain. Refused, each with a sentence that says why and the cure,
/// is what could be read in two ways (`1,23`, `1.234,56`) or is no amount (`12/04`, `Apr-26`, `#REF!`, `tbc`,
/// `12.5%`).
///
/// The [Unit] says what one in the text stands for: `1,234.5` in thousands is 1,234,500.00. Rates are read by
/// [RateText], years by [YearLabel].
public sealed interface AmountText {
    /// @param rounded true where the text holds more than whole pence, so that the money was rounded half-up: 0.125 is
    ///     0.13. Say so. Not true for the binary dust of a spreadsheet's cells.
    record Amount(Money money, boolean rounded) implements AmountText {}

    /// Nothing but blanks.
    record Blank() implements AmountText {}

    /// The sheet says that it has no figure: not nought. `marker` is its own words, `[c]`.
    record Missing(String marker) implements AmountText {}

    /// Somebody has to say whether `reading` is meant: `1234 CR` could be -1,234.00.
    record Doubtful(Money reading, String question) implements AmountText {}

    /// @param why a sentence with the text and the cure
    /// @param remark true where the text is words, such as "tbc", that could be kept as a comment
    record Refused(String why, boolean remark) implements AmountText {}

    /// An amount that a person typed or pasted by hand: a lone dash is nought, and `n/a` is refused.
    static AmountText typed(String text, Unit unit) {
        return AmountReading.of(text, unit, false);
    }

    /// An amount in a cell of text of an imported sheet, or in a CSV file: a lone dash, `:`, `..`, `[x]`, `DNA`, `n/a`,
    /// `TBC`, "Please select an option" and their like are [Missing].
    static AmountText inSheet(String text, Unit unit) {
        return AmountReading.of(text, unit, true);
    }

    /// The number of a cell that holds one, as the workbook's file writes it: `1234.5600000000001`, `1.2E7`.
    static AmountText ofCell(String number, Unit unit) {
        try {
            return AmountReading.settle(Rounding.withoutDust(new BigDecimal(number)), unit, number);
        } catch (NumberFormatException e) {
            return inSheet(number, unit);
        }
    }

    /// An amount for reading in a table, rounded half away from zero to the unit's [Unit#step]: `1,234`, `(1,234)` for
    /// less than nought, `–` for nought itself, `0` for what only rounds to it; millions with one decimal, `1.2`. For
    /// display only; the figures of a table that is to add up go through [Footing] first.
    static String show(Money amount, Unit unit) {
        long steps = Math.abs(Rounding.halfUpSteps(unit.step(), amount));
        boolean tenths = unit == Unit.MILLIONS || unit == Unit.BILLIONS;
        return bracketed(amount, tenths ? grouped(steps / 10) + "." + steps % 10 : grouped(steps), steps == 0);
    }

    /// An amount to the penny for reading: `1,234.56`, `(1,234.56)`, `–`.
    static String showPence(Money amount) {
        String plain = amount.toString().replace("-", "");
        int point = plain.length() - 3;
        return bracketed(amount, grouped(plain.substring(0, point)) + plain.substring(point), false);
    }

    private static String bracketed(Money amount, String figure, boolean roundsToNought) {
        if (amount.isZero()) {
            return "–";
        }
        return amount.isNegative() && !roundsToNought ? "(" + figure + ")" : figure;
    }

    private static String grouped(long whole) {
        return grouped(Long.toString(whole));
    }

    private static String grouped(String digits) {
        var grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
