package wholeplace.desktop.grid.core;

/// A column of a sheet.
///
/// @param width in multiples of the font size, so that it follows the size of the text
/// @param frozen stays at the left while the others scroll; frozen columns come first
/// @param typed may be typed into, but for the cells that are calculated
public record Column(String id, String title, Kind kind, double width, boolean frozen, boolean typed) {
    private static final double FIGURE_WIDTH = 5.15;

    public Column {
        if (id.isEmpty() || width <= 0) {
            throw new IllegalArgumentException("A column needs an id and a width.");
        }
    }

    public static Column of(Kind kind, String id, String title, double width) {
        return new Column(id, title, kind, width, false, false);
    }

    /// A column of amounts that may be typed: a year.
    public static Column amount(String id, String title) {
        return new Column(id, title, Kind.AMOUNT, FIGURE_WIDTH, false, true);
    }

    /// A column that draws the amounts of each row as a small line.
    public static Column trend(String id, String title) {
        return of(Kind.TREND, id, title, FIGURE_WIDTH);
    }

    /// A column of totals, never typed.
    public static Column total(String id, String title) {
        return of(Kind.TOTAL, id, title, FIGURE_WIDTH + 0.6);
    }

    public Column asFrozen() {
        return new Column(id, title, kind, width, true, typed);
    }

    public Column asTyped() {
        return new Column(id, title, kind, width, frozen, true);
    }
}
