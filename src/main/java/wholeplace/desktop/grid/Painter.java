package wholeplace.desktop.grid;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontSmoothingType;
import wholeplace.desktop.grid.core.Area;
import wholeplace.desktop.grid.core.Core;
import wholeplace.desktop.grid.core.Kind;
import wholeplace.desktop.grid.core.Visible;

/// Draws the grid: the columns that scroll, then the frozen ones over them, each in this order: fills, selection,
/// lines, text, frame of the active cell, header.
final class Painter {
    private static final double FRAME = 2;

    private final GraphicsContext g;
    private final Core core;
    private final Geometry geometry;
    private final Palette palette;
    private final Scribe scribe;
    private final Trend trend;

    Painter(GraphicsContext g, Core core, Geometry geometry, Palette palette, Scribe scribe) {
        this.g = g;
        this.core = core;
        this.geometry = geometry;
        this.palette = palette;
        this.scribe = scribe;
        this.trend = new Trend(g, core, geometry, palette);
    }

    /// @param focused whether the keys come here, which the frame shows
    void draw(boolean focused) {
        g.setFontSmoothingType(FontSmoothingType.GRAY);
        g.setFill(palette.fill(Swatch.INPUT));
        g.fillRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
        double edge = geometry.frozenWidth();
        int columns = core.sheet().columns().size();
        band(edge, geometry.width() - edge, geometry.firstColumn(), columns, focused);
        band(0, edge, 0, geometry.frozen(), focused);
        if (geometry.frozen() > 0 && geometry.scrollX() > 0) {
            rect(Swatch.EDGE, edge - 1, 0, 1, geometry.height());
        }
    }

    private void band(double left, double width, int from, int to, boolean focused) {
        if (width <= 0 || from >= to) {
            return;
        }
        g.save();
        g.beginPath();
        g.rect(left, 0, width, geometry.height());
        g.clip();
        int end = lastSeen(from, to);
        fills(left, width, from, end);
        selection(from, to);
        rules(left, width, from, end);
        texts(from, end);
        frame(from, to, focused);
        header(left, width, from, end);
        g.restore();
    }

    private int lastSeen(int from, int to) {
        int end = from;
        while (end < to && geometry.left(end) < geometry.width()) {
            end++;
        }
        return end;
    }

    private void fills(double left, double width, int from, int to) {
        Visible visible = core.visible();
        for (int row = geometry.firstRow(); row <= geometry.lastRow(); row++) {
            if (visible.isGroup(row)) {
                rect(Swatch.GROUP, left, geometry.top(row), width, geometry.rowHeight());
            } else {
                calculated(row, visible.line(row), from, to);
            }
        }
    }

    private void calculated(int row, int line, int from, int to) {
        for (int column = from; column < to; column++) {
            boolean faint = core.sheet().column(column).kind() == Kind.AMOUNT
                    && core.sheet().lines().isCalculated(line, column);
            if (faint) {
                rect(
                        Swatch.CALCULATED,
                        geometry.left(column),
                        geometry.top(row),
                        geometry.width(column),
                        geometry.rowHeight());
            }
        }
    }

    private void selection(int from, int to) {
        core.cursor().area().ifPresent(area -> {
            int left = Math.max(area.left(), from);
            int right = Math.min(area.right(), to - 1);
            int top = Math.max(area.top(), geometry.firstRow());
            int bottom = Math.min(area.bottom(), geometry.lastRow());
            if (left <= right && top <= bottom) {
                block(Swatch.SELECTED, new Area(top, left, bottom, right));
            }
        });
    }

    private void block(Swatch swatch, Area area) {
        double left = geometry.left(area.left());
        double right = geometry.left(area.right()) + geometry.width(area.right());
        rect(swatch, left, geometry.top(area.top()), right - left, area.height() * geometry.rowHeight());
    }

    private void rules(double left, double width, int from, int to) {
        for (int row = geometry.firstRow(); row <= geometry.lastRow(); row++) {
            double top = geometry.top(row);
            rect(Swatch.RULE, left, top + geometry.rowHeight() - 1, width, 1);
            for (int column = from; column < to && !core.visible().isGroup(row); column++) {
                if (core.sheet().column(column).kind().isFigure()) {
                    boolean total = core.sheet().column(column).kind() == Kind.TOTAL;
                    rect(total ? Swatch.EDGE : Swatch.RULE, geometry.left(column), top, 1, geometry.rowHeight());
                }
            }
        }
    }

    private void texts(int from, int to) {
        for (int row = geometry.firstRow(); row <= geometry.lastRow(); row++) {
            for (int column = from; column < to; column++) {
                if (core.sheet().column(column).kind() == Kind.TREND) {
                    trend.draw(row, column);
                }
                scribe.cell(row, column);
            }
        }
    }

    private void frame(int from, int to, boolean focused) {
        var cursor = core.cursor();
        int row = cursor.row();
        int column = cursor.column();
        boolean seen = cursor.isSeen() && row >= geometry.firstRow() && row <= geometry.lastRow();
        if (seen && column >= from && column < to) {
            double line = focused ? FRAME : 1;
            g.setStroke(palette.fill(Swatch.CURSOR));
            g.setLineWidth(line);
            g.strokeRect(
                    geometry.left(column) + line / 2,
                    geometry.top(row) + line / 2 - 1,
                    geometry.width(column) - line + 1,
                    geometry.rowHeight() - line + 1);
        }
    }

    private void header(double left, double width, int from, int to) {
        double height = geometry.rowHeight();
        rect(Swatch.HEADER, left, 0, width, height);
        core.cursor().area().ifPresent(area -> {
            for (int column = Math.max(from, area.left()); column < to && column <= area.right(); column++) {
                rect(Swatch.SELECTED, geometry.left(column), 0, geometry.width(column), height);
            }
        });
        rect(Swatch.RULE, left, height - 1, width, 1);
        for (int column = from; column < to; column++) {
            scribe.title(column);
        }
    }

    private void rect(Swatch swatch, double x, double y, double width, double height) {
        g.setFill(palette.fill(swatch));
        g.fillRect(x, y, width, height);
    }
}
