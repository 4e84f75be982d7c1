package wholeplace.excel.export;

import wholeplace.money.Money;

/// How wide a text will be, near enough to choose a column's width: in digits of the usual typeface, which is how
/// spreadsheets
/// measure columns. The real font need not be there.
final class TextWidth {
    private static final String NARROW = "iljtfrI.,:;'|!()[]{} -/\"";
    private static final String WIDE = "mwMWOQGDCHNU@%&—";

    private TextWidth() {}

    /// Of the longest of its lines.
    static int of(String text, boolean bold) {
        int tenths = text.lines().mapToInt(TextWidth::tenths).max().orElse(0);
        return inDigits(tenths, bold);
    }

    /// Of a figure with its separators and brackets: `(1,234.56)`.
    static int of(Money amount, boolean pence, boolean bold) {
        int digits = Long.toString(Math.abs(amount.pence() / 100)).length();
        int separators = (digits - 1) / 3;
        int tenths = (digits + (pence ? 3 : 0)) * 10 + (separators + 2) * 6;
        return inDigits(tenths, bold);
    }

    private static int inDigits(int tenths, boolean bold) {
        return (tenths * (bold ? 11 : 10) + 99) / 100;
    }

    private static int tenths(String line) {
        return line.chars()
                .map(c -> NARROW.indexOf(c) >= 0 ? 6 : WIDE.indexOf(c) >= 0 ? 14 : 10)
                .sum();
    }
}
