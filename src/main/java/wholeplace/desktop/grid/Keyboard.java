package wholeplace.desktop.grid;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import wholeplace.desktop.grid.core.Action;
import wholeplace.desktop.grid.core.Chord;
import wholeplace.desktop.grid.core.Keys;
import wholeplace.desktop.grid.core.Step;

/// Brings the keys to the grid and to its open editor.
final class Keyboard {
    private final Grid grid;
    private final Hand hand;

    Keyboard(Grid grid, Hand hand) {
        this.grid = grid;
        this.hand = hand;
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        grid.editor().field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInEditor);
    }

    private void pressed(KeyEvent event) {
        Optional<Action> action = Optional.ofNullable(Keys.ALL.get(chord(event)));
        if (!grid.editor().isOpen() && action.isPresent()) {
            event.consume();
            grid.perform(action.get());
        }
    }

    private static Chord chord(KeyEvent event) {
        return new Chord(event.getCode().name(), event.isShortcutDown(), event.isShiftDown(), event.isAltDown());
    }

    /// A character typed on a cell replaces what is in it. Ctrl and Alt together are AltGr, which types characters too.
    private void typed(KeyEvent event) {
        boolean command = event.isShortcutDown() != event.isAltDown() || event.isMetaDown();
        String typed = event.getCharacter();
        boolean sign = !typed.isEmpty() && typed.codePointAt(0) >= ' ' && typed.codePointAt(0) != 0x7F;
        if (!grid.editor().isOpen() && sign && !command) {
            event.consume();
            hand.typeOver(typed);
        }
    }

    private void pressedInEditor(KeyEvent event) {
        grid.say("");
        switch (event.getCode()) {
            case ENTER -> enter(event);
            case TAB -> leave(event, event.isShiftDown() ? Action.Do.BACK_ACROSS : Action.Do.NEXT_ACROSS);
            case ESCAPE -> cancel(event);
            case F2 -> grid.editor().stay();
            case UP -> leaveIfByTyping(event, Step.UP);
            case DOWN -> leaveIfByTyping(event, Step.DOWN);
            case LEFT -> leaveIfByTyping(event, Step.LEFT);
            case RIGHT -> leaveIfByTyping(event, Step.RIGHT);
            default -> {}
        }
    }

    private void enter(KeyEvent event) {
        if (event.isShortcutDown()) {
            event.consume();
            grid.fillFromEditor();
        } else {
            leave(event, event.isShiftDown() ? Action.Do.BACK_DOWN : Action.Do.NEXT_DOWN);
        }
    }

    /// After F2 the arrows move inside the text.
    private void leaveIfByTyping(KeyEvent event, Step step) {
        if (grid.editor().isByTyping() && !event.isShiftDown()) {
            leave(event, new Action.Go(step, false));
        }
    }

    /// Gives the text to its cell and goes on, if it is taken.
    private void leave(KeyEvent event, Action then) {
        event.consume();
        if (grid.finishEditing()) {
            grid.perform(then);
        }
    }

    private void cancel(KeyEvent event) {
        event.consume();
        grid.cancelEditing();
    }
}
