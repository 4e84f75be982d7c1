package wholeplace.desktop.grid;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import wholeplace.desktop.grid.core.Core;
import wholeplace.desktop.grid.core.Kind;
import wholeplace.desktop.grid.core.Visible;
import wholeplace.money.AmountText;
import wholeplace.money.Money;

/// Writes the texts of the grid. Figures stand right and are never cut: one that does not fit is `####`. Words that do
/// not fit end in an ellipsis.
final class Scribe {
    private static final double PAD_EMS = 0.62;
    private static final double INDENT_EMS = 1.7;
    private static final double MARK_EMS = 0.85;
    private static final String TOO_WIDE = "####";

    private final GraphicsContext g;
    private final Core core;
    private final Geometry geometry;
    private final Palette palette;
    private final Lettering lettering;

    Scribe(GraphicsContext g, Core core, Geometry geometry, Palette palette, Lettering lettering) {
        this.g = g;
        this.core = core;
        this.geometry = geometry;
        this.palette = palette;
        this.lettering = lettering;
    }

    void title(int column) {
        var kind = core.sheet().column(column).kind();
        Font font = palette.font(Swatch.HEADER);
        String title = lettering.fitted(core.sheet().column(column).title(), font, room(column) + 1);
        g.setFill(palette.ink(Swatch.HEADER));
        double middle = geometry.rowHeight() / 2;
        if (kind.isFigure()) {
            right(title, font, column, middle);
        } else if (kind == Kind.WORD) {
            left(
                    title,
                    font,
                    geometry.left(column) + (geometry.width(column) - lettering.width(title, font)) / 2,
                    middle);
        } else {
            left(title, font, textLeft(column), middle);
        }
    }

    void cell(int row, int column) {
        Visible visible = core.visible();
        double middle = geometry.top(row) + Math.floor(geometry.rowHeight() / 2);
        if (core.sheet().column(column).kind().isFigure()) {
            figure(row, column, middle);
        } else if (visible.isGroup(row)) {
            heading(row, column, middle);
        } else {
            words(visible.line(row), column, middle);
        }
    }

    private void figure(int row, int column, double middle) {
        if (core.visible().isMissing(row, column)) {
            return;
        }
        Swatch swatch = swatch(row, column);
        Font font = palette.font(swatch);
        String text = shown(row, column);
        g.setFill(palette.ink(swatch));
        right(lettering.width(text, font) <= room(column) ? text : TOO_WIDE, font, column, middle);
    }

    /// The amount of a cell as it is read.
    String shown(int row, int column) {
        return AmountText.show(
                new Money(core.visible().pence(row, column)), core.sheet().unit());
    }

    /// Whether a cell shows less than it holds.
    boolean isCut(int row, int column) {
        Swatch swatch = swatch(row, column);
        if (core.sheet().column(column).kind().isFigure()) {
            return !core.visible().isMissing(row, column)
                    && lettering.width(shown(row, column), palette.font(swatch)) > room(column);
        }
        return !core.visible().isGroup(row)
                && lettering.width(core.visible().text(row, column), palette.font(swatch)) > wordRoom(column);
    }

    private Swatch swatch(int row, int column) {
        if (core.visible().isGroup(row)) {
            return Swatch.GROUP;
        }
        return switch (core.sheet().column(column).kind()) {
            case TOTAL -> Swatch.TOTAL;
            case AMOUNT ->
                core.sheet().lines().isCalculated(core.visible().line(row), column) ? Swatch.CALCULATED : Swatch.INPUT;
            case QUIET -> Swatch.QUIET;
            case WORD -> Swatch.WORD;
            case TEXT, TREND -> Swatch.INPUT;
        };
    }

    /// A group's triangle and label, over the columns up to the first figures.
    private void heading(int row, int column, double middle) {
        if (column != 0) {
            return;
        }
        double em = geometry.em();
        double left = geometry.left(0) + geometry.indent(row);
        triangle(left, middle, em, core.visible().isClosedAt(row));
        Font font = palette.font(Swatch.GROUP);
        double start = left + em;
        double end = labelEnd();
        g.setFill(palette.ink(Swatch.GROUP));
        left(lettering.fitted(core.visible().text(row, 0), font, end - start), font, start, middle);
    }

    /// How wide a column must be for all that it holds, in pixels.
    double needed(int column) {
        double widest = lettering.width(core.sheet().column(column).title(), palette.font(Swatch.HEADER));
        boolean figures = core.sheet().column(column).kind().isFigure();
        for (int row = 0; row < core.visible().size(); row++) {
            if (figures
                    ? !core.visible().isMissing(row, column)
                    : !core.visible().isGroup(row)) {
                String text = figures ? shown(row, column) : core.visible().text(row, column);
                widest = Math.max(widest, lettering.width(text, palette.font(swatch(row, column))));
            }
        }
        return Math.ceil(widest + geometry.em() * (figures ? PAD_EMS + 0.3 : INDENT_EMS + MARK_EMS));
    }

    private double labelEnd() {
        int column = 0;
        int end = geometry.frozen() > 0
                ? geometry.frozen()
                : core.sheet().columns().size();
        while (column < end && !core.sheet().column(column).kind().isFigure()) {
            column++;
        }
        return geometry.left(column - 1) + geometry.width(column - 1);
    }

    private void triangle(double left, double middle, double em, boolean closed) {
        double size = em * 0.55;
        g.setFill(palette.ink(Swatch.QUIET));
        if (closed) {
            g.fillPolygon(
                    new double[] {left, left, left + size * 0.8},
                    new double[] {middle - size / 2, middle + size / 2, middle},
                    3);
        } else {
            g.fillPolygon(
                    new double[] {left, left + size, left + size / 2},
                    new double[] {middle - size * 0.4, middle - size * 0.4, middle + size * 0.4},
                    3);
        }
    }

    private void words(int line, int column, double middle) {
        String text = core.sheet().lines().text(line, column);
        Kind kind = core.sheet().column(column).kind();
        if (kind == Kind.WORD) {
            word(text, column, middle);
            return;
        }
        Swatch swatch = kind == Kind.QUIET ? Swatch.QUIET : Swatch.INPUT;
        Font font = palette.font(swatch);
        boolean warned = column == geometry.nameColumn()
                && !core.sheet().lines().warning(line).isEmpty();
        double room = wordRoom(column) - (warned ? geometry.em() * (MARK_EMS + 0.4) : 0);
        String fitted = lettering.fitted(text, font, room);
        g.setFill(palette.ink(swatch));
        left(fitted, font, textLeft(column), middle);
        if (warned) {
            warning(textLeft(column) + lettering.width(fitted, font) + geometry.em() * 0.4, middle);
        }
    }

    private void warning(double left, double middle) {
        double size = geometry.em() * MARK_EMS;
        g.setFill(palette.fill(Swatch.WARNING));
        g.fillPolygon(
                new double[] {left, left + size, left + size / 2},
                new double[] {middle + size * 0.4, middle + size * 0.4, middle - size * 0.45},
                3);
    }

    /// One word in a box.
    private void word(String text, int column, double middle) {
        if (text.isEmpty()) {
            return;
        }
        Font font = palette.font(Swatch.WORD);
        double em = font.getSize();
        String fitted = lettering.fitted(text, font, geometry.width(column) - em * 1.4);
        double width = Math.rint(lettering.width(fitted, font) + em * 1.1);
        double left = Math.rint(geometry.left(column) + (geometry.width(column) - width) / 2);
        double height = Math.rint(em * 1.45);
        Paint ink = palette.ink(text);
        g.setFill(palette.fill(Swatch.INPUT));
        g.fillRoundRect(left, middle - height / 2, width, height, 8, 8);
        g.setStroke(palette.fill(Swatch.RULE));
        g.setLineWidth(1);
        g.strokeRoundRect(left + 0.5, Math.floor(middle - height / 2) + 0.5, width - 1, height - 1, 8, 8);
        g.setFill(ink);
        left(fitted, font, left + (width - lettering.width(fitted, font)) / 2, middle);
    }

    private double textLeft(int column) {
        return geometry.left(column) + geometry.em() * (column == 0 ? INDENT_EMS : PAD_EMS);
    }

    private double wordRoom(int column) {
        return geometry.left(column) + geometry.width(column) - textLeft(column) - geometry.em() * PAD_EMS / 2;
    }

    /// Room for a figure.
    private double room(int column) {
        return geometry.width(column) - geometry.em() * (PAD_EMS + 0.25);
    }

    private void left(String text, Font font, double x, double middle) {
        g.setFont(font);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(text, Math.rint(x), middle + lettering.baselineBelowMiddle(font));
    }

    private void right(String text, Font font, int column, double middle) {
        g.setFont(font);
        g.setTextAlign(TextAlignment.RIGHT);
        double x = geometry.left(column) + geometry.width(column) - Math.rint(geometry.em() * PAD_EMS);
        g.fillText(text, x, Math.floor(middle) + lettering.baselineBelowMiddle(font));
    }
}
