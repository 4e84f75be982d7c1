package wholeplace.excel.publication;

import java.util.Set;
import wholeplace.excel.export.Look;

/// How the cells of an OpenDocument publication look: like those of the workbook.
enum OdsLook {
    TITLE(Look.TITLE, ""),
    NOTE(Look.NOTE, ""),
    BODY(Look.BODY, ""),
    LINK(Look.LINK, ""),
    HEADING(Look.HEADING, ""),
    FIGURE_HEADING(Look.FIGURE_HEADING, ""),
    ASIDE_HEADING(Look.NOTES_HEADING, ""),
    TEXT(Look.TEXT, ""),
    ASIDE(Look.NOTES, ""),
    LINK_IN_ROW(Look.LINK_IN_ROW, ""),
    WHOLE_POUNDS(Look.FIGURE, "whole"),
    PENCE(Look.FIGURE, "pence"),
    NUMBER(Look.NUMBER, "decimals"),
    COUNT(Look.COUNT, "whole"),
    DAY(Look.DAY, "day"),
    MARKER(Look.FOR_A_FIGURE, "");

    /// By which all text of a publication is larger than the looks say, as in the workbook.
    private static final int LARGER = 2;

    private static final Set<Look.Kind> TO_THE_LEFT =
            Set.of(Look.Kind.TEXT, Look.Kind.WRAPPED, Look.Kind.INDENTED, Look.Kind.LINK);

    private final Look.Ink ink;
    private final Look.Kind kind;
    private final Look.Band band;
    private final int points;
    private final boolean bold;
    private final boolean wraps;
    private final String format;

    OdsLook(Look look, String format) {
        this.ink = look.ink();
        this.kind = look.kind();
        this.band = look.band();
        this.points = look.points() + LARGER;
        this.bold = look.bold();
        this.wraps = look.wraps();
        this.format = format;
    }

    /// The name of its style.
    String style(boolean sum) {
        return sum && isInTable() ? name() + "_SUM" : name();
    }

    /// The name of the style of its figures; empty where it holds none.
    String format() {
        return format;
    }

    Look.Ink ink() {
        return ink;
    }

    int points() {
        return points;
    }

    boolean isBold() {
        return bold;
    }

    boolean wraps() {
        return wraps;
    }

    boolean isLink() {
        return kind == Look.Kind.LINK;
    }

    boolean isHeading() {
        return band == Look.Band.HEADING;
    }

    boolean isInTable() {
        return band == Look.Band.ROW;
    }

    boolean isIndented() {
        return kind == Look.Kind.INDENTED;
    }

    boolean isToTheRight() {
        return !TO_THE_LEFT.contains(kind);
    }
}
