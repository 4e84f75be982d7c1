package wholeplace.desktop.grid.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import wholeplace.desktop.grid.core.Action.Do;

/// Every key of the grid, in the order in which the list of keys shows them. They are Excel's.
public final class Keys {
    /// The one map: the grid obeys it and the list of keys shows it.
    public static final Map<Chord, Action> ALL = Collections.unmodifiableMap(all());

    private Keys() {}

    private static Map<Chord, Action> all() {
        var keys = new LinkedHashMap<Chord, Action>();
        going(keys);
        selecting(keys);
        changing(keys);
        return keys;
    }

    private static void going(Map<Chord, Action> keys) {
        go(keys, "LEFT", Step.LEFT);
        go(keys, "RIGHT", Step.RIGHT);
        go(keys, "UP", Step.UP);
        go(keys, "DOWN", Step.DOWN);
        go(keys, "Ctrl+LEFT", Step.EDGE_LEFT);
        go(keys, "Ctrl+RIGHT", Step.EDGE_RIGHT);
        go(keys, "Ctrl+UP", Step.EDGE_UP);
        go(keys, "Ctrl+DOWN", Step.EDGE_DOWN);
        go(keys, "HOME", Step.ROW_START);
        go(keys, "END", Step.ROW_END);
        go(keys, "Ctrl+HOME", Step.FIRST_CELL);
        go(keys, "Ctrl+END", Step.LAST_CELL);
        go(keys, "PAGE_UP", Step.PAGE_UP);
        go(keys, "PAGE_DOWN", Step.PAGE_DOWN);
        keys.put(Chord.of("TAB"), Do.NEXT_ACROSS);
        keys.put(Chord.of("Shift+TAB"), Do.BACK_ACROSS);
        keys.put(Chord.of("Ctrl+TAB"), Do.LEAVE_FORWARDS);
        keys.put(Chord.of("Ctrl+Shift+TAB"), Do.LEAVE_BACKWARDS);
        keys.put(Chord.of("ENTER"), Do.NEXT_DOWN);
        keys.put(Chord.of("Shift+ENTER"), Do.BACK_DOWN);
    }

    private static void go(Map<Chord, Action> keys, String written, Step step) {
        Chord chord = Chord.of(written);
        keys.put(chord, new Action.Go(step, false));
        keys.put(chord.withShift(), new Action.Go(step, true));
    }

    private static void selecting(Map<Chord, Action> keys) {
        keys.put(Chord.of("Shift+SPACE"), Do.SELECT_ROWS);
        keys.put(Chord.of("Ctrl+SPACE"), Do.SELECT_COLUMNS);
        keys.put(Chord.of("Ctrl+A"), Do.SELECT_ALL);
        keys.put(Chord.of("Alt+Shift+LEFT"), Do.CLOSE_GROUP);
        keys.put(Chord.of("Alt+Shift+RIGHT"), Do.OPEN_GROUP);
        keys.put(Chord.of("Ctrl+OPEN_BRACKET"), Do.EXPLAIN);
        keys.put(Chord.of("Shift+F2"), Do.COMMENT);
        keys.put(Chord.of("ESCAPE"), Do.CANCEL);
    }

    private static void changing(Map<Chord, Action> keys) {
        keys.put(Chord.of("F2"), Do.EDIT);
        keys.put(Chord.of("BACK_SPACE"), Do.REPLACE);
        keys.put(Chord.of("DELETE"), Do.CLEAR);
        keys.put(Chord.of("Ctrl+D"), Do.FILL_DOWN);
        keys.put(Chord.of("Ctrl+R"), Do.FILL_RIGHT);
        keys.put(Chord.of("Ctrl+C"), Do.COPY);
        keys.put(Chord.of("Ctrl+X"), Do.CUT);
        keys.put(Chord.of("Ctrl+V"), Do.PASTE);
        keys.put(Chord.of("Ctrl+Z"), Do.UNDO);
        keys.put(Chord.of("Ctrl+Y"), Do.REDO);
        keys.put(Chord.of("Ctrl+Shift+Z"), Do.REDO);
    }
}
