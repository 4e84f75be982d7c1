package wholeplace.desktop.grid;

import java.util.function.BiPredicate;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Core;

/// The text field over the cell that is being changed. It knows its cell by ids, so that a new result, a filter or a
/// regrouping leaves the half-typed text alone and it still reaches its line.
final class Editor {
    private static final double FAR_AWAY = -100_000;

    private final TextField field = new TextField();
    private final BiPredicate<Cell, String> commit;
    private Cell cell = new Cell("", "");
    private String before = "";
    private boolean open;
    private boolean byTyping;

    /// @param commit takes the text for the cell, or refuses it, and then the text stays for mending
    Editor(BiPredicate<Cell, String> commit) {
        this.commit = commit;
        field.getStyleClass().add("editor");
        field.setManaged(false);
        field.setVisible(false);
    }

    TextField field() {
        return field;
    }

    boolean isOpen() {
        return open;
    }

    Cell cell() {
        return cell;
    }

    /// Whether it was opened by typing over the cell, so that arrows leave it.
    boolean isByTyping() {
        return byTyping;
    }

    /// From here on arrows move inside the text.
    void stay() {
        byTyping = false;
    }

    /// Opens with the cell's text, to change it.
    void change(Cell target, String text, boolean figure) {
        open(target, text, figure);
        byTyping = false;
        field.setText(text);
        field.end();
    }

    /// Opens with the first character typed, to replace what the cell holds.
    void replace(Cell target, String text, String typed, boolean figure) {
        open(target, text, figure);
        byTyping = true;
        field.setText(typed);
        field.end();
    }

    private void open(Cell target, String text, boolean figure) {
        cell = target;
        before = text;
        open = true;
        field.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        field.setVisible(true);
        field.requestFocus();
    }

    /// Gives the text to its cell, if it was changed. Says whether the editor is closed now.
    boolean finish() {
        if (open && (field.getText().equals(before) || commit.test(cell, field.getText()))) {
            close();
        }
        return !open;
    }

    /// Over its cell; out of sight with its cell, but not gone; where it was while a filter hides the cell.
    void place(Core core, Geometry geometry) {
        int row = core.visible().rowOf(cell.row());
        int column = core.sheet().columnOf(cell.column());
        if (open && row >= 0 && column >= 0) {
            double left = geometry.isSeen(row, column) ? geometry.left(column) : FAR_AWAY;
            double top = geometry.top(row) - 1;
            field.resizeRelocate(left, top, geometry.width(column) + 1, geometry.rowHeight() + 1);
        }
    }

    /// Closes without asking anybody.
    void close() {
        open = false;
        field.setVisible(false);
    }
}
