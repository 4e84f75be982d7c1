package wholeplace.desktop.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import wholeplace.desktop.grid.core.Action;
import wholeplace.desktop.grid.core.Area;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Copy;
import wholeplace.desktop.grid.core.Core;
import wholeplace.desktop.grid.core.Gesture;
import wholeplace.desktop.grid.core.Gestures;
import wholeplace.desktop.grid.core.Outcome;
import wholeplace.desktop.grid.core.Paste;
import wholeplace.desktop.grid.core.Tsv;

/// Does what a key or a button asks for.
final class Hand {
    private static final String HIDDEN = "The selected cell is hidden by the filter or in a closed group.";

    private final Grid grid;
    private final Core core;
    private final Owner owner;

    Hand(Grid grid, Core core, Owner owner) {
        this.grid = grid;
        this.core = core;
        this.owner = owner;
    }

    void perform(Action action, int page) {
        switch (action) {
            case Action.Go go -> core.cursor().go(go.step(), go.extend(), page);
            case Action.Do does -> perform(does);
        }
    }

    private void perform(Action.Do does) {
        switch (does) {
            case NEXT_ACROSS -> core.cursor().across(1);
            case BACK_ACROSS -> core.cursor().across(-1);
            case NEXT_DOWN -> core.cursor().down(1);
            case BACK_DOWN -> core.cursor().down(-1);
            case SELECT_ROWS -> core.cursor().selectRows();
            case SELECT_COLUMNS -> core.cursor().selectColumns();
            case SELECT_ALL -> core.cursor().selectAll();
            case OPEN_GROUP -> grid.keeping(core::openGroup);
            case CLOSE_GROUP -> grid.keeping(core::closeGroup);
            case LEAVE_FORWARDS -> grid.requestFocusTraversal(TraversalDirection.NEXT);
            case LEAVE_BACKWARDS -> grid.requestFocusTraversal(TraversalDirection.PREVIOUS);
            case CANCEL -> grid.say("");
            case EDIT -> edit();
            case REPLACE -> typeOver("");
            case EXPLAIN -> active().ifPresent(owner::explain);
            case COMMENT -> active().ifPresent(owner::comment);
            case FILL_DOWN -> onArea(gestures()::fillDown);
            case FILL_RIGHT -> onArea(gestures()::fillRight);
            case CLEAR -> onArea(gestures()::clear);
            case COPY -> area().ifPresent(this::copy);
            case CUT -> cut();
            case PASTE -> paste();
            case UNDO -> owner.undo();
            case REDO -> owner.redo();
        }
    }

    private Gestures gestures() {
        return new Gestures(core.visible());
    }

    private Optional<Area> area() {
        Optional<Area> area = core.cursor().area();
        if (area.isEmpty()) {
            grid.say(HIDDEN);
        }
        return area;
    }

    private Optional<Cell> active() {
        return area().map(area -> core.cursor().cell());
    }

    private void onArea(Function<Area, Outcome> gesture) {
        area().ifPresent(area -> settle(gesture.apply(area)));
    }

    /// Puts the outcome of a gesture to the owner. Says whether it was taken.
    boolean settle(Outcome outcome) {
        Optional<String> refused = switch (outcome) {
            case Gesture gesture -> gesture.isEmpty() ? Optional.empty() : owner.take(gesture);
            case Outcome.Refused no -> Optional.of(no.sentence());
        };
        grid.say(refused.orElse(""));
        return refused.isEmpty();
    }

    boolean type(Cell cell, String text) {
        return settle(gestures().type(cell, text));
    }

    /// Ctrl+Enter in the editor: the text into every selected cell.
    boolean fill(Cell cell, String text) {
        Optional<Area> area = core.cursor().area().filter(block -> !block.isOneCell());
        return area.isPresent() ? settle(gestures().fill(area.get(), text)) : type(cell, text);
    }

    /// Opens the editor, or explains what cannot be typed.
    private void edit() {
        active().ifPresent(cell -> {
            if (takesTyping()) {
                grid.editor().change(cell, textAtCursor(), isFigure());
            } else {
                owner.explain(cell);
            }
        });
    }

    /// A character typed over a cell; a space opens or closes a group.
    void typeOver(String typed) {
        active().ifPresent(cell -> {
            if (core.visible().isGroup(row()) && typed.equals(" ")) {
                grid.keeping(() -> core.toggle(cell.row()));
            } else if (takesTyping()) {
                grid.say("");
                grid.editor().replace(cell, textAtCursor(), typed, isFigure());
            } else {
                Area here = new Area(row(), column(), row(), column());
                settle(gestures().fill(here, typed));
            }
        });
    }

    private boolean takesTyping() {
        return !core.visible().isGroup(row())
                && core.sheet().takesTyping(core.visible().line(row()), column());
    }

    private boolean isFigure() {
        return core.sheet().column(column()).kind().isFigure();
    }

    private int row() {
        return core.cursor().row();
    }

    private int column() {
        return core.cursor().column();
    }

    private String textAtCursor() {
        return Copy.text(core.visible(), row(), column());
    }

    private void copy(Area area) {
        var copy = Copy.of(core.visible(), area);
        var content = new ClipboardContent();
        content.putAll(Map.of(DataFormat.PLAIN_TEXT, copy.tsv(), DataFormat.HTML, copy.html()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void cut() {
        area().ifPresent(area -> {
            copy(area);
            settle(gestures().clear(area));
        });
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        List<List<String>> table = Tsv.parse(text == null ? "" : text);
        onArea(area -> Paste.of(core.visible(), area, table));
    }
}
