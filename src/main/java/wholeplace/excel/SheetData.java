package wholeplace.excel;

import java.util.Collections;
import java.util.List;

/// A whole sheet, or the top of one, held in memory: its filled rows in order. Equal texts of a workbook are one
/// object.
public record SheetData(Sheet sheet, List<Row> rows, SheetShape shape) {
    public SheetData {
        rows = List.copyOf(rows);
    }

    /// The row of that number as a spreadsheet shows it; a row without cells where the sheet has nothing there.
    public Row row(int number) {
        var sought = new Row(number, false, List.of());
        int at = Collections.binarySearch(rows, sought, (a, b) -> Integer.compare(a.number(), b.number()));
        return at < 0 ? sought : rows.get(at);
    }

    public Cell cell(CellAddress address) {
        return row(address.row()).cell(address.column());
    }

    /// The content of a cell; within a merged area that of its top left.
    public Cell mergedCell(CellAddress address) {
        return cell(shape.mergedAt(address).map(CellArea::first).orElse(address));
    }

    /// Columns up to the last filled one.
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /// The number of the last filled row, 0 for an empty sheet.
    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.getLast().number();
    }
}
