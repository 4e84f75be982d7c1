package wholeplace.desktop.grid;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import wholeplace.desktop.grid.core.Core;
import wholeplace.desktop.grid.core.Kind;

/// Draws the amounts of a row as a small line with a dot at its end, to the row's own scale, nought always in it. A
/// year without an amount is a gap.
final class Trend {
    private static final double PAD_EMS = 0.7;
    private static final double HIGH_EMS = 0.5;
    private static final double LINE = 1.25;
    private static final double DOT = 4;

    private final GraphicsContext g;
    private final Core core;
    private final Geometry geometry;
    private final Palette palette;

    Trend(GraphicsContext g, Core core, Geometry geometry, Palette palette) {
        this.g = g;
        this.core = core;
        this.geometry = geometry;
        this.palette = palette;
    }

    void draw(int row, int column) {
        int[] years = IntStream.range(0, core.sheet().columns().size())
                .filter(year -> core.sheet().column(year).kind() == Kind.AMOUNT)
                .toArray();
        int[] known = IntStream.range(0, years.length)
                .filter(year -> !core.visible().isMissing(row, years[year]))
                .toArray();
        if (known.length > 1) {
            double[] amounts = IntStream.of(known)
                    .mapToDouble(year -> core.visible().pence(row, years[year]))
                    .toArray();
            g.setStroke(palette.ink(Swatch.TREND));
            g.setFill(palette.ink(Swatch.TREND));
            g.setLineWidth(LINE);
            line(across(column, known, years.length), up(row, amounts), known);
        }
    }

    private double[] across(int column, int[] known, int years) {
        double pad = geometry.em() * PAD_EMS;
        double step = (geometry.width(column) - 2 * pad) / Math.max(1, years - 1);
        return IntStream.of(known)
                .mapToDouble(year -> geometry.left(column) + pad + step * year)
                .toArray();
    }

    private double[] up(int row, double[] amounts) {
        double least = Math.min(0, Arrays.stream(amounts).min().orElse(0));
        double most = Math.max(0, Arrays.stream(amounts).max().orElse(0));
        double pad = geometry.em() * HIGH_EMS;
        double scale = most > least ? (geometry.rowHeight() - 2 * pad) / (most - least) : 0;
        double bottom = geometry.top(row) + geometry.rowHeight() - pad;
        return Arrays.stream(amounts)
                .map(amount -> bottom - (amount - least) * scale)
                .toArray();
    }

    private void line(double[] x, double[] y, int[] known) {
        for (int i = 1; i < known.length; i++) {
            if (known[i] == known[i - 1] + 1) {
                g.strokeLine(x[i - 1], y[i - 1], x[i], y[i]);
            }
        }
        int last = known.length - 1;
        g.fillOval(x[last] - DOT / 2, y[last] - DOT / 2, DOT, DOT);
    }
}
