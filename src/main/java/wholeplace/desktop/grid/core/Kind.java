package wholeplace.desktop.grid.core;

/// What a column holds, which decides how its cells are drawn and read.
public enum Kind {
    /// Words in ink: the name of a line.
    TEXT,
    /// Words that stand back: a reference, a partner.
    QUIET,
    /// One word in a box: the class.
    WORD,
    /// A small line of the amounts of its row.
    TREND,
    /// An amount of money.
    AMOUNT,
    /// An amount that adds up others of its row, in bold.
    TOTAL;

    public boolean isFigure() {
        return switch (this) {
            case AMOUNT, TOTAL -> true;
            case TEXT, QUIET, WORD, TREND -> false;
        };
    }
}
