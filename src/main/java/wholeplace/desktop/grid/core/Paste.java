package wholeplace.desktop.grid.core;

import java.util.List;

/// A block of texts put into the grid from the top left of the selection, over the lines, stepping over sub-totals.
///
/// A single text fills the selection; a block repeats when the selection is a multiple of it. Rows beyond the last line
/// become offers of new lines. A blank clears; a row that is shorter than the others leaves the rest as it is.
public final class Paste {
    private final Sheet sheet;
    private final Area area;
    private final List<List<String>> table;
    private final int width;
    private final List<Integer> below;
    private final int selected;

    private Paste(Visible visible, Area area, List<List<String>> table) {
        this.sheet = visible.sheet();
        this.area = area;
        this.table = table;
        this.width = table.stream().mapToInt(List::size).max().orElse(0);
        this.below = visible.linesBetween(area.top(), visible.size() - 1);
        this.selected = visible.linesBetween(area.top(), area.bottom()).size();
    }

    public static Outcome of(Visible visible, Area area, List<List<String>> table) {
        var paste = new Paste(visible, area, table);
        if (paste.width == 0) {
            return new Outcome.Refused("There is no text to paste: copy some cells first.");
        }
        return paste.isSingle() && paste.selected == 0
                ? new Outcome.Refused("Sub-totals follow from their lines: open the group and change those.")
                : paste.outcome();
    }

    private boolean isSingle() {
        return table.size() == 1 && width == 1;
    }

    private boolean repeats() {
        return selected > 0 && selected % table.size() == 0 && area.width() % width == 0;
    }

    private Outcome outcome() {
        int rows = repeats() ? selected : table.size();
        int columns = repeats() ? area.width() : width;
        if (area.left() + columns > sheet.columns().size()) {
            return new Outcome.Refused(
                    "Nothing was pasted. The block is %d columns wide and only %d are left from %s on."
                            .formatted(
                                    columns,
                                    sheet.columns().size() - area.left(),
                                    sheet.column(area.left()).title()));
        }
        var draft = new Draft(sheet);
        for (int row = 0; row < rows; row++) {
            put(draft, row, columns);
        }
        return draft.outcome("Nothing was pasted.", "Paste");
    }

    private void put(Draft draft, int row, int columns) {
        List<String> texts = table.get(row % table.size());
        if (row >= below.size()) {
            draft.newLine(row + 1, area.left(), texts);
            return;
        }
        for (int column = 0; column < columns; column++) {
            if (column % width < texts.size()) {
                draft.put(below.get(row), area.left() + column, texts.get(column % width));
            }
        }
    }
}
