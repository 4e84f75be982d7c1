package wholeplace.excel.model;

import wholeplace.excel.export.Look;

/// How the cells of a row look: what may be typed over is yellow and blue, what was decided in italics, what is worked
/// out plain.
final class Dress {
    private static final int POINTS = 10;
    static final Look LABEL = plain(Look.Kind.TEXT, Look.Band.ROW);
    static final Look UNIT = new Look(Look.Ink.SOFT, false, false, POINTS, Look.Kind.TEXT, Look.Band.ROW);
    static final Look SECTION = new Look(Look.Ink.ACCENT, true, false, POINTS, Look.Kind.TEXT, Look.Band.SECTION);
    static final Look HEADING = Look.HEADING.as(Look.Kind.TEXT);
    static final Look TRUTH = plain(Look.Kind.TRUTH, Look.Band.ROW).inBold();

    private Dress() {}

    private static Look plain(Look.Kind kind, Look.Band band) {
        return new Look(Look.Ink.INK, false, false, POINTS, kind, band);
    }

    /// Of the texts that name a row.
    static Look label(Row row) {
        return row.role() == Row.Role.TOTAL ? LABEL.inTotal() : LABEL;
    }

    static Look unit(Row row) {
        return row.role() == Row.Role.TOTAL ? UNIT.in(Look.Band.TOTAL) : UNIT;
    }

    /// Of the figure at a place.
    static Look figure(Row row, int place) {
        Look.Kind kind = row.measure(place).kind();
        boolean isGiven = row.formula(place) == null && (row.isFilled(place) || row.isToBeGiven(place));
        return switch (row.role()) {
            case INPUT -> isGiven ? given(kind, false) : plain(kind, Look.Band.ROW);
            case DECIDED -> isGiven ? given(kind, true) : plain(kind, Look.Band.ROW);
            case CONTROL -> new Look(Look.Ink.SOFT, false, true, POINTS, kind, Look.Band.ROW);
            case WORKED -> kind == Look.Kind.TRUTH ? TRUTH : plain(kind, Look.Band.ROW);
            case TOTAL -> plain(kind, Look.Band.ROW).inTotal();
        };
    }

    /// Of what a row belongs to.
    static Look tag(Row row, Tag tag) {
        boolean chosen = row.role() == Row.Role.INPUT
                && row.isByYear()
                && isChosen(tag)
                && !row.tag(tag).isEmpty();
        return chosen ? given(Look.Kind.TEXT, false) : UNIT;
    }

    /// Whether lines are added up by it.
    static boolean isChosen(Tag tag) {
        return switch (tag) {
            case PARTNER, CLASS, SERVICE, THEME, STEP, SCHEME -> true;
            case SOURCE, KIND, DIRECTION, GROWTH -> false;
        };
    }

    private static Look given(Look.Kind kind, boolean decided) {
        return new Look(Look.Ink.ACCENT, false, decided, POINTS, kind, Look.Band.INPUT);
    }
}
