package wholeplace.desktop.grid;

import javafx.scene.control.Label;
import wholeplace.desktop.grid.core.Core;

/// The sentence under the active cell that says why something was refused. The next key or click puts it away.
final class Message {
    private static final double WIDEST_EMS = 34;

    private final Label label = new Label();

    Message() {
        label.getStyleClass().add("message");
        label.setManaged(false);
        label.setVisible(false);
    }

    Label label() {
        return label;
    }

    void say(String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
    }

    /// At the active cell, or at the top where that is hidden.
    void place(Core core, Geometry geometry) {
        boolean seen = core.cursor().isSeen();
        double left = seen ? geometry.left(core.cursor().column()) : geometry.frozenWidth();
        double top = seen ? geometry.top(core.cursor().row()) : geometry.rowHeight();
        place(left, top, top + geometry.rowHeight() + 2, geometry);
    }

    /// Below a place, or above it where there is no room below; never beyond the grid.
    private void place(double x, double top, double bottom, Geometry geometry) {
        double width = Math.min(Math.min(label.prefWidth(-1), WIDEST_EMS * geometry.em()), geometry.width());
        double height = label.prefHeight(width);
        double y = bottom + height <= geometry.height() ? bottom : top - height;
        label.resizeRelocate(
                Math.rint(Math.clamp(x, 0, Math.max(0, geometry.width() - width))),
                Math.rint(Math.max(0, y)),
                width,
                height);
    }
}
