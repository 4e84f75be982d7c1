package wholeplace.desktop.grid;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// The two scroll bars, each there only when something is out of view.
final class Bars {
    private final Geometry geometry;
    private final Runnable changed;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();

    Bars(Geometry geometry, Runnable changed) {
        this.geometry = geometry;
        this.changed = changed;
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[] {down, across}) {
            bar.setManaged(false);
            bar.setFocusTraversable(false);
        }
        down.valueProperty().subscribe(value -> scroll(geometry.scrollX(), value.doubleValue()));
        across.valueProperty().subscribe(value -> scroll(value.doubleValue(), geometry.scrollY()));
    }

    private void scroll(double x, double y) {
        if (Math.round(x) != geometry.scrollX() || Math.round(y) != geometry.scrollY()) {
            geometry.scrollTo(x, y);
            changed.run();
        }
    }

    ScrollBar down() {
        return down;
    }

    ScrollBar across() {
        return across;
    }

    /// Shares the room between the grid and the bars it needs.
    void measure(double em, double width, double height) {
        geometry.measure(em, width, height);
        double thick = down.prefWidth(-1);
        double flat = across.prefHeight(-1);
        boolean needsDown = geometry.mostY() > 0;
        geometry.measure(em, width - (needsDown ? thick : 0), height);
        boolean needsAcross = geometry.mostX() > 0;
        double bodyHeight = height - (needsAcross ? flat : 0);
        geometry.measure(em, geometry.width(), bodyHeight);
        if (!needsDown && geometry.mostY() > 0) {
            needsDown = true;
            geometry.measure(em, width - thick, bodyHeight);
        }
        down.setVisible(needsDown);
        across.setVisible(needsAcross);
    }

    void place() {
        double top = geometry.rowHeight();
        double left = geometry.frozenWidth();
        down.resizeRelocate(geometry.width(), top, down.prefWidth(-1), geometry.bodyHeight());
        across.resizeRelocate(left, geometry.height(), geometry.width() - left, across.prefHeight(-1));
        set(down, geometry.scrollY(), geometry.mostY(), geometry.bodyHeight(), geometry.contentHeight());
        set(across, geometry.scrollX(), geometry.mostX(), geometry.width(), geometry.contentWidth());
    }

    private void set(ScrollBar bar, double value, double most, double seen, double all) {
        bar.setMax(most);
        bar.setVisibleAmount(most * seen / Math.max(1, all));
        bar.setUnitIncrement(geometry.rowHeight());
        bar.setBlockIncrement(Math.max(geometry.rowHeight(), seen - geometry.rowHeight()));
        bar.setValue(value);
    }
}
