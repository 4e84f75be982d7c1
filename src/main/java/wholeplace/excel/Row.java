package wholeplace.excel;

import java.util.List;

/// One row that holds something. Its number is the one a spreadsheet shows, from 1; cells stand from column A to the
/// last filled one.
public record Row(int number, boolean hidden, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// Column A is 0. Beyond the last filled cell everything is blank.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.Blank.BLANK;
    }

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
