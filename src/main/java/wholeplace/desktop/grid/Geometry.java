package wholeplace.desktop.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wholeplace.desktop.grid.core.Column;
import wholeplace.desktop.grid.core.Core;
import wholeplace.desktop.grid.core.Kind;

/// Where rows and columns are on the screen, in pixels of the grid, and how far it is scrolled. Row heights and column
/// widths follow the size of the font.
final class Geometry {
    private static final double ROW_EMS = 2.15;
    private static final double LEAST_WIDTH_EMS = 2;

    /// Frozen columns take at most this part of the width; otherwise nothing is frozen, so that the rest can be seen.
    private static final double MOST_FROZEN = 0.7;

    /// Names give up at most this part of their width to spare a scroll bar.
    private static final double MOST_SHRUNK = 0.25;

    private final Core core;
    private final Map<String, Double> widths = new HashMap<>();
    private double em = 13;
    private double width;
    private double height;
    private double scrollX;
    private double scrollY;
    private double[] lefts = {0};
    private int frozen;

    Geometry(Core core) {
        this.core = core;
    }

    /// @param bodyWidth,bodyHeight without the scroll bars, header included
    void measure(double fontSize, double bodyWidth, double bodyHeight) {
        em = fontSize;
        width = bodyWidth;
        height = bodyHeight;
        List<Column> columns = core.sheet().columns();
        lefts = new double[columns.size() + 1];
        for (int c = 0; c < columns.size(); c++) {
            lefts[c + 1] = lefts[c] + natural(columns.get(c));
        }
        flex(columns);
        int wanted = core.sheet().frozen();
        frozen = lefts[wanted] <= width * MOST_FROZEN ? wanted : 0;
        scrollTo(scrollX, scrollY);
    }

    /// Room that is left over goes to the names, and a little that is wanting comes from them, unless somebody has set
    /// their width.
    private void flex(List<Column> columns) {
        int name = nameColumn();
        if (name >= 0 && !widths.containsKey(columns.get(name).id())) {
            double spare = Math.floor(width - contentWidth());
            double least = Math.rint(-natural(columns.get(name)) * MOST_SHRUNK);
            double given = spare < least ? 0 : spare;
            for (int c = name + 1; c < lefts.length; c++) {
                lefts[c] += given;
            }
        }
    }

    /// The first column of words in ink, or -1.
    int nameColumn() {
        List<Column> columns = core.sheet().columns();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).kind() == Kind.TEXT) {
                return c;
            }
        }
        return -1;
    }

    private double natural(Column column) {
        return Math.round(widths.getOrDefault(column.id(), column.width()) * em);
    }

    double em() {
        return em;
    }

    double rowHeight() {
        return Math.round(ROW_EMS * em);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double contentWidth() {
        return lefts[lefts.length - 1];
    }

    double contentHeight() {
        return core.visible().size() * rowHeight();
    }

    /// The height of the rows' part, below the header.
    double bodyHeight() {
        return Math.max(0, height - rowHeight());
    }

    int frozen() {
        return frozen;
    }

    double frozenWidth() {
        return lefts[frozen];
    }

    /// Whole rows that a page moves by: one less than fit, so that the eye finds its place.
    int page() {
        return Math.max(1, (int) (bodyHeight() / rowHeight()) - 1);
    }

    double left(int column) {
        return lefts[column] - (column < frozen ? 0 : scrollX);
    }

    double width(int column) {
        return lefts[column + 1] - lefts[column];
    }

    double top(int row) {
        return rowHeight() * (row + 1) - scrollY;
    }

    /// The row at a height, which may be beyond the first or the last.
    int rowAt(double y) {
        return (int) Math.floor((y - rowHeight() + scrollY) / rowHeight());
    }

    /// The column at a place across; beyond the last it is the last.
    int columnAt(double x) {
        double content = x < frozenWidth() ? x : x + scrollX;
        int column = 0;
        while (column < lefts.length - 2 && lefts[column + 1] <= content) {
            column++;
        }
        return column;
    }

    /// The column whose right edge is within a few pixels, or -1.
    int edgeAt(double x) {
        for (int column = lefts.length - 2; column >= 0; column--) {
            double edge = left(column) + width(column);
            boolean seen = column < frozen || edge > frozenWidth();
            if (seen && Math.abs(edge - x) <= em * 0.35) {
                return column;
            }
        }
        return -1;
    }

    /// Whether the top left of a cell is in view.
    boolean isSeen(int row, int column) {
        boolean down = top(row) >= rowHeight() - 1 && top(row) < height;
        return down && (column < frozen || left(column) >= frozenWidth() - 1);
    }

    /// The first row of which something is seen.
    int firstRow() {
        return Math.max(0, rowAt(rowHeight()));
    }

    /// The last row of which something is seen.
    int lastRow() {
        return Math.min(core.visible().size() - 1, rowAt(height));
    }

    /// The first column of those that scroll of which something is seen.
    int firstColumn() {
        return Math.max(frozen, columnAt(frozenWidth()));
    }

    double scrollX() {
        return scrollX;
    }

    double scrollY() {
        return scrollY;
    }

    double mostX() {
        return Math.max(0, contentWidth() - width);
    }

    double mostY() {
        return Math.max(0, contentHeight() - bodyHeight());
    }

    void scrollTo(double x, double y) {
        scrollX = Math.round(Math.clamp(x, 0, mostX()));
        scrollY = Math.round(Math.clamp(y, 0, mostY()));
    }

    /// Scrolls as little as shows a cell whole.
    void reveal(int row, int column) {
        double y = Math.clamp(scrollY, Math.max(0, (row + 1) * rowHeight() - bodyHeight()), row * rowHeight());
        double x = scrollX;
        if (column >= frozen) {
            double right = lefts[column + 1] - width;
            x = Math.min(Math.max(x, right), lefts[column] - frozenWidth());
        }
        scrollTo(x, y);
    }

    /// Where the room of a group's triangle and label begins in the first column.
    double indent(int row) {
        return em * (0.62 + core.visible().group(row).depth());
    }

    /// Sets a column's width in pixels.
    void resize(int column, double pixels) {
        double ems = Math.max(LEAST_WIDTH_EMS, pixels / em);
        widths.put(core.sheet().column(column).id(), ems);
        measure(em, width, height);
    }

    /// Widths that somebody has set, by column id, in multiples of the font size.
    Map<String, Double> widths() {
        return Map.copyOf(widths);
    }

    void widths(Map<String, Double> kept) {
        widths.clear();
        widths.putAll(kept);
    }
}
