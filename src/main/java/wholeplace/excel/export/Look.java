package wholeplace.excel.export;

/// How a cell looks, in the words of the page; [Looks] makes the workbook's styles of it.
public record Look(Ink ink, boolean bold, boolean italic, int points, Kind kind, Band band) {
    /// What a cell holds, and so how it stands in its column.
    public enum Kind {
        TEXT,
        WRAPPED,
        /// Wrapped too, a step away from what stands left of it.
        INDENTED,
        LINK,
        /// Pounds, to the right.
        FIGURE,
        /// A whole number of things, to the right.
        COUNT,
        /// A number with its decimals, to the right.
        NUMBER,
        /// A day, to the right.
        DAY,
        /// A percentage, to the right.
        RATE,
        /// A calendar year.
        CALENDAR,
        /// TRUE or FALSE.
        TRUTH,
        /// Words over a column of figures, or in place of one.
        OVER_FIGURES
    }

    /// The part of the page a cell lies in.
    public enum Band {
        OPEN,
        HEADING,
        /// Names the rows below it.
        SECTION,
        ROW,
        /// Typed by people, to be typed over.
        INPUT,
        TOTAL
    }

    /// Colours, each with a contrast of more than 4.5 to 1 on what it stands on.
    public enum Ink {
        INK("16202c"),
        SOFT("5b6773"),
        ACCENT("12436d"),
        ON_ACCENT("ffffff");

        private final String hex;

        Ink(String hex) {
            this.hex = hex;
        }

        public String hex() {
            return hex;
        }
    }

    private static final int USUAL = 10;

    public static final Look TITLE = open(Ink.ACCENT, 16).inBold();
    public static final Look SUBTITLE = open(Ink.INK, 12).inBold();
    public static final Look NOTE = open(Ink.SOFT, USUAL);
    public static final Look LABEL = open(Ink.INK, USUAL).inBold();
    public static final Look BODY = open(Ink.INK, USUAL).as(Kind.WRAPPED);
    public static final Look LINK = open(Ink.ACCENT, USUAL).as(Kind.LINK);
    /// A link in a row of a table.
    public static final Look LINK_IN_ROW = in(Band.ROW, Ink.ACCENT, Kind.LINK);
    public static final Look HEADING =
            in(Band.HEADING, Ink.ON_ACCENT, Kind.WRAPPED).inBold();
    public static final Look FIGURE_HEADING =
            in(Band.HEADING, Ink.ON_ACCENT, Kind.OVER_FIGURES).inBold();
    public static final Look TEXT = in(Band.ROW, Ink.INK, Kind.WRAPPED);
    public static final Look NOTES = in(Band.ROW, Ink.INK, Kind.INDENTED);
    public static final Look NOTES_HEADING =
            in(Band.HEADING, Ink.ON_ACCENT, Kind.INDENTED).inBold();
    public static final Look FIGURE = in(Band.ROW, Ink.INK, Kind.FIGURE);
    public static final Look COUNT = in(Band.ROW, Ink.INK, Kind.COUNT);
    public static final Look NUMBER = in(Band.ROW, Ink.INK, Kind.NUMBER);
    public static final Look DAY = in(Band.ROW, Ink.INK, Kind.DAY);
    public static final Look FOR_A_FIGURE = in(Band.ROW, Ink.INK, Kind.OVER_FIGURES);

    public static Look text(YearRow.Weight weight) {
        return switch (weight) {
            case PLAIN -> TEXT;
            case DETAIL -> in(Band.ROW, Ink.SOFT, Kind.INDENTED);
            case STRONG -> TEXT.inBold();
            case TOTAL -> in(Band.TOTAL, Ink.INK, Kind.WRAPPED).inBold();
        };
    }

    public static Look figure(YearRow.Weight weight) {
        return switch (weight) {
            case PLAIN -> FIGURE;
            case DETAIL -> in(Band.ROW, Ink.SOFT, Kind.FIGURE);
            case STRONG -> FIGURE.inBold();
            case TOTAL -> in(Band.TOTAL, Ink.INK, Kind.FIGURE).inBold();
        };
    }

    public boolean wraps() {
        return kind == Kind.WRAPPED || kind == Kind.INDENTED;
    }

    public Look inBold() {
        return new Look(ink, true, italic, points, kind, band);
    }

    public Look inTotal() {
        return new Look(ink, true, italic, points, kind, Band.TOTAL);
    }

    public Look as(Kind other) {
        return new Look(ink, bold, italic, points, other, band);
    }

    public Look in(Band other) {
        return new Look(ink, bold, italic, points, kind, other);
    }

    private static Look open(Ink ink, int points) {
        return new Look(ink, false, false, points, Kind.TEXT, Band.OPEN);
    }

    private static Look in(Band band, Ink ink, Kind kind) {
        return new Look(ink, false, false, USUAL, kind, band);
    }
}
