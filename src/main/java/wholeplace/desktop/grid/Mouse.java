package wholeplace.desktop.grid;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import wholeplace.desktop.grid.core.Action;
import wholeplace.desktop.grid.core.Core;

/// Selects, drags, resizes and scrolls.
final class Mouse {
    private static final Duration BEAT = Duration.millis(40);
    private static final int NONE = -1;

    private final Grid grid;
    private final Core core;
    private final Geometry geometry;
    private final Hint hint;
    private final Timeline autoScroll = new Timeline();
    private int resizing = NONE;
    private boolean dragging;
    private double x;
    private double y;

    Mouse(Grid grid, Node canvas, Core core, Geometry geometry, Hint hint) {
        this.grid = grid;
        this.hint = hint;
        this.core = core;
        this.geometry = geometry;
        autoScroll.getKeyFrames().add(new KeyFrame(BEAT, beat -> drag()));
        autoScroll.setCycleCount(Animation.INDEFINITE);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(released -> release());
        canvas.setOnMouseMoved(this::moved);
        grid.setOnScroll(this::wheel);
    }

    private void pressed(MouseEvent event) {
        event.consume();
        release();
        if (!grid.finishEditing()) {
            grid.editor().field().requestFocus();
            return;
        }
        grid.requestFocus();
        grid.say("");
        if (event.getY() < geometry.rowHeight()) {
            header(event);
        } else {
            body(event);
        }
    }

    private void header(MouseEvent event) {
        int edge = geometry.edgeAt(event.getX());
        if (edge < 0) {
            core.cursor().selectColumn(geometry.columnAt(event.getX()), event.isShiftDown());
            grid.moved();
        } else if (event.getClickCount() == 2) {
            grid.fitColumn(edge);
        } else {
            resizing = edge;
        }
    }

    private void body(MouseEvent event) {
        int row = geometry.rowAt(event.getY());
        int column = geometry.columnAt(event.getX());
        if (row < 0 || row >= core.visible().size()) {
            return;
        }
        if (core.visible().isGroup(row) && (isOnTriangle(event, row, column) || event.getClickCount() == 2)) {
            String group = core.visible().id(row);
            grid.keeping(() -> core.toggle(group));
        } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            grid.perform(Action.Do.EDIT);
        } else if (event.getButton() == MouseButton.PRIMARY || !isSelected(row, column)) {
            select(event, row, column);
        }
    }

    private boolean isSelected(int row, int column) {
        return core.cursor().area().filter(area -> area.contains(row, column)).isPresent();
    }

    private boolean isOnTriangle(MouseEvent event, int row, int column) {
        return column == 0 && event.getX() < geometry.left(0) + geometry.indent(row) + geometry.em();
    }

    private void select(MouseEvent event, int row, int column) {
        dragging = event.getButton() == MouseButton.PRIMARY;
        if (event.isShiftDown()) {
            core.cursor().extendTo(row, column);
        } else {
            core.cursor().select(row, column);
        }
        grid.moved();
    }

    private void dragged(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        if (resizing >= 0) {
            geometry.resize(resizing, x - geometry.left(resizing));
            grid.requestLayout();
        } else if (dragging) {
            drag();
            if (isOutside()) {
                autoScroll.play();
            } else {
                autoScroll.stop();
            }
        }
    }

    private boolean isOutside() {
        return y < geometry.rowHeight() || y > geometry.height() || x < geometry.frozenWidth() || x > geometry.width();
    }

    /// Takes the selection to the mouse; beyond an edge it scrolls on, faster the further away.
    private void drag() {
        double beyondX = x > geometry.width() ? x - geometry.width() : Math.min(0, x - geometry.frozenWidth());
        double beyondY = y > geometry.height() ? y - geometry.height() : Math.min(0, y - geometry.rowHeight());
        grid.scrollBy(startedFrozen() ? 0 : beyondX, beyondY);
        int row = geometry.rowAt(
                Math.clamp(y, geometry.rowHeight(), Math.max(geometry.rowHeight(), geometry.height() - 1)));
        int column = geometry.columnAt(Math.clamp(x, 0, Math.max(0, geometry.width() - 1)));
        core.cursor().extendTo(Math.max(0, row), column);
        grid.moved();
    }

    private boolean startedFrozen() {
        return core.cursor().column() < geometry.frozen();
    }

    private void release() {
        resizing = NONE;
        dragging = false;
        autoScroll.stop();
    }

    private void moved(MouseEvent event) {
        boolean edge = event.getY() < geometry.rowHeight() && geometry.edgeAt(event.getX()) >= 0;
        ((Node) event.getSource()).setCursor(edge ? Cursor.H_RESIZE : Cursor.DEFAULT);
        hint.about(geometry.rowAt(event.getY()), geometry.columnAt(event.getX()));
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
        double across = sideways ? event.getDeltaY() : event.getDeltaX();
        double down = sideways ? 0 : event.getDeltaY();
        grid.scrollBy(-across, -down);
        event.consume();
    }
}
