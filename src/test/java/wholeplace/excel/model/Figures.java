package wholeplace.excel.model;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;
import wholeplace.excel.Spreadsheet;

/// What the formulas of a workbook come to, cell by cell: `Workings!F12` is 1234.50, `Checks!D7` is 1 for TRUE.
final class Figures {
    private Figures() {}

    static Map<String, Object> ofFormulas(Path workbook) {
        Map<String, Object> figures = new LinkedHashMap<>();
        try (var spreadsheet = Spreadsheet.open(workbook)) {
            for (Tab tab : Tab.values()) {
                spreadsheet.read(tab.title(), Progress.UNTIL_INTERRUPTED, row -> {
                    add(tab, row, figures);
                    return true;
                });
            }
        }
        return figures;
    }

    private static void add(Tab tab, Row row, Map<String, Object> figures) {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (cell.fromFormula()) {
                figures.put(tab.title() + "!" + CellAddress.letters(column) + row.number(), value(cell));
            }
        }
    }

    /// TRUE is 1: LibreOffice saves a truth with a format of its own so.
    private static Object value(Cell cell) {
        if (cell instanceof Cell.Truth truth) {
            return truth.value() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return cell instanceof Cell.Figure figure ? figure.exact() : cell.text();
    }

    /// Equal to a hundredth of a penny: binary dust differs from program to program, and percentages have more
    /// decimals.
    static boolean areEqual(Object one, Object other) {
        if (one instanceof BigDecimal left && other instanceof BigDecimal right) {
            return left.subtract(right).abs().compareTo(new BigDecimal("0.0001")) < 0;
        }
        return one.equals(other);
    }
}
