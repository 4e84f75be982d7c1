package wholeplace.desktop.grid.core;

/// What a key does.
public sealed interface Action {
    /// For the list of keys: "Copy", "Select to the end of the row".
    String words();

    /// Goes to another cell, or takes the selection there.
    record Go(Step step, boolean extend) implements Action {
        @Override
        public String words() {
            return (extend ? "Select " : "Go ") + step.words();
        }
    }

    /// Everything but going.
    enum Do implements Action {
        NEXT_ACROSS("Next cell across, or across the selection"),
        BACK_ACROSS("Back a cell across, or across the selection"),
        NEXT_DOWN("Next line down, or down the selection"),
        BACK_DOWN("Back a line up, or up the selection"),
        SELECT_ROWS("Select the whole rows"),
        SELECT_COLUMNS("Select the whole columns"),
        SELECT_ALL("Select everything"),
        EDIT("Change the cell; on a calculated cell, explain it"),
        REPLACE("Empty the cell and type"),
        EXPLAIN("Explain the figure"),
        COMMENT("Comment on the cell"),
        FILL_DOWN("Fill down from the top of the selection"),
        FILL_RIGHT("Fill right from the left of the selection"),
        CLEAR("Clear the selection"),
        COPY("Copy"),
        CUT("Cut"),
        PASTE("Paste"),
        UNDO("Undo"),
        REDO("Redo"),
        CLOSE_GROUP("Close the group"),
        OPEN_GROUP("Open the group"),
        LEAVE_FORWARDS("Leave the grid for what comes after it"),
        LEAVE_BACKWARDS("Leave the grid for what comes before it"),
        CANCEL("Put the message away");

        private final String words;

        Do(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
