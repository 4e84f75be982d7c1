package wholeplace.desktop.grid.core;

/// A way to go from a cell to another.
public enum Step {
    LEFT("a cell to the left"),
    RIGHT("a cell to the right"),
    UP("a cell up"),
    DOWN("a cell down"),
    EDGE_LEFT("to the edge of the figures on the left"),
    EDGE_RIGHT("to the edge of the figures on the right"),
    EDGE_UP("to the edge of the figures above"),
    EDGE_DOWN("to the edge of the figures below"),
    ROW_START("to the start of the row"),
    ROW_END("to the end of the row"),
    FIRST_CELL("to the first cell"),
    LAST_CELL("to the last cell"),
    PAGE_UP("a page up"),
    PAGE_DOWN("a page down");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
