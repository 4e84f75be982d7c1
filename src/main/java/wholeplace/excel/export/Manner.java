package wholeplace.excel.export;

/// How the cells of a workbook show what they hold: close together for those who compare figures all day, or so that
/// everybody can read them and have them read out.
public enum Manner {
    /// Negative amounts in brackets, nought as a dash.
    BOARD(0, 13, 525, "_)", "(%s)", "\"–\"_)"),

    /// As for a board; what is less than half of the last digit shown is nought too, for formulas leave binary dust.
    WORKING(0, 13, 525, "_)", "(%s)", "\"–\"_)") {
        @Override
        String amounts(boolean pence) {
            return pence
                    ? "[>=0.005]#,##0.00_);[<=-0.005](#,##0.00);\"–\"_)"
                    : "[>=0.5]#,##0_);[<=-0.5](#,##0);\"–\"_)";
        }
    },

    /// At least 12 points; a minus sign, and nought as 0, because a screen reader says neither brackets nor dashes.
    PUBLIC(2, 16, 562, "", "-%s", "%s");

    static final String DAYS = "d mmmm yyyy";

    private final int larger;
    private final int lineHeight;
    private final int columnDigit;
    private final String after;
    private final String negative;
    private final String nought;

    Manner(int larger, int lineHeight, int columnDigit, String after, String negative, String nought) {
        this.larger = larger;
        this.lineHeight = lineHeight;
        this.columnDigit = columnDigit;
        this.after = after;
        this.negative = negative;
        this.nought = nought;
    }

    /// By how many points all text is larger than [Look] says.
    int larger() {
        return larger;
    }

    /// Of a line of a cell, in points.
    int lineHeight() {
        return lineHeight;
    }

    /// What a column of so many digits holds, in thousandths of the type size: a program gives each digit whole dots of
    /// the screen, 7 of 13.3 at 10 points and 9 of 16 at 12.
    int room(int digits) {
        return digits * columnDigit;
    }

    String amounts(boolean pence) {
        String digits = pence ? "#,##0.00" : "#,##0";
        return "%s%s;%s;%s"
                .formatted(digits, after, negative.formatted(digits), nought.formatted(pence ? "0.00" : "0"));
    }

    String counts() {
        return "#,##0" + after;
    }

    String numbers() {
        return "#,##0.0###" + after;
    }

    /// Words end above the last digit of the figures, not above a closing bracket.
    String words() {
        return "@" + after;
    }
}
