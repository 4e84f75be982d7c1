package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.List;
import wholeplace.excel.CellAddress;
import wholeplace.excel.SheetData;

/// What a sheet hides and the import reads all the same: a row that somebody filtered away is still in the file.
final class Hidden {
    private Hidden() {}

    static List<String> remarks(SheetData data, ImportChoices choices) {
        List<String> remarks = new ArrayList<>();
        long rows = data.rows().stream()
                .filter(row -> row.number() > choices.headings().row() && row.hidden())
                .count();
        if (rows > 0) {
            remarks.add("%,d %s hidden in the sheet and read like the others."
                    .formatted(rows, rows == 1 ? "row is" : "rows are"));
        }
        List<Integer> used = new ArrayList<>(choices.layout().amountColumns());
        used.addAll(choices.columns().values());
        List<String> columns = used.stream()
                .filter(data.shape().hiddenColumns()::contains)
                .distinct()
                .sorted()
                .map(CellAddress::letters)
                .toList();
        if (!columns.isEmpty()) {
            remarks.add("%s %s hidden in the sheet and read like the others."
                    .formatted(
                            (columns.size() == 1 ? "Column " : "Columns ") + String.join(", ", columns),
                            columns.size() == 1 ? "is" : "are"));
        }
        return remarks;
    }
}
