package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wholeplace.excel.Row;
import wholeplace.excel.SheetData;

/// Finds where the tables of a binding lie on a sheet.
final class Regions {
    /// One table on its sheet.
    ///
    /// @param first the row in which it starts, from which headings are counted
    /// @param last its last row
    record Region(Table table, SheetData sheet, int first, int last, Columns columns, String section) {}

    /// The columns it may have.
    record Columns(int first, int last) {}

    private Regions() {}

    /// From the top of the sheet to its bottom; none where the table's start is not there.
    static List<Region> of(Table table, SheetData sheet) {
        return switch (table.place()) {
            case Table.Place.Fenced fenced -> fenced(table, fenced, sheet);
            case Table.Place.Chosen chosen -> {
                var area = chosen.area();
                var columns = new Columns(area.first().column(), area.last().column());
                yield List.of(
                        region(table, sheet, area.first().row(), area.last().row(), columns));
            }
        };
    }

    private static List<Region> fenced(Table table, Table.Place.Fenced fenced, SheetData sheet) {
        List<Integer> starts = rowsThatSay(fenced.from(), sheet);
        List<Integer> ends = rowsThatSay(fenced.to(), sheet);
        var regions = new ArrayList<Region>();
        var columns = new Columns(0, sheet.width() - 1);
        for (int at = 0; at < starts.size(); at++) {
            int first = starts.get(at);
            int next = at + 1 < starts.size() ? starts.get(at + 1) : sheet.lastRow() + 1;
            int end = ends.stream()
                    .filter(row -> row > first && row < next)
                    .findFirst()
                    .orElse(next);
            regions.add(region(table, sheet, first, end - 1, columns));
        }
        return regions;
    }

    private static Region region(Table table, SheetData sheet, int first, int last, Columns columns) {
        return new Region(table, sheet, first, last, columns, section(table, sheet, first));
    }

    /// The nearest such heading at or above the table.
    private static String section(Table table, SheetData sheet, int first) {
        Optional<Wording> worded = table.section();
        return worded.stream()
                .flatMap(wording -> sheet.rows().reversed().stream()
                        .filter(row -> row.number() <= first)
                        .flatMap(row -> texts(row).filter(wording::fits)))
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    private static List<Integer> rowsThatSay(Wording wording, SheetData sheet) {
        return sheet.rows().stream()
                .filter(row -> texts(row).anyMatch(wording::fits))
                .map(Row::number)
                .toList();
    }

    private static Stream<String> texts(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).map(cell -> cell.text());
    }
}
