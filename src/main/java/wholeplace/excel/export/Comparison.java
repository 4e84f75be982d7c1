package wholeplace.excel.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;

/// Opens a workbook that was just written, as anybody else's would be opened, and compares it with the budget.
final class Comparison {
    private final Spreadsheet workbook;
    private final YearRow total;
    private final Steps steps;
    private final Differences differences = new Differences();
    private final Map<String, Tally> compared = new LinkedHashMap<>();

    private Comparison(Spreadsheet workbook, YearRow total, Steps steps) {
        this.workbook = workbook;
        this.total = total;
        this.steps = steps;
    }

    /// @param blocks where each table should stand
    /// @param total net spend of all lines
    /// @return how much was compared
    /// @throws NotWritten where anything differs
    static Tally of(Path written, List<Block> blocks, YearRow total, Steps steps) {
        steps.report();
        try (var workbook = Spreadsheet.open(written)) {
            var comparison = new Comparison(workbook, total, steps);
            blocks.forEach(comparison::block);
            comparison.statement();
            comparison.differences.throwIfAny();
            return new Quality(comparison.compared).all();
        }
    }

    private void block(Block block) {
        var reading = new BlockReading(block, Form.WORKBOOK, differences, steps);
        workbook.read(block.sheet(), Progress.UNTIL_INTERRUPTED, reading);
        compared.merge(block.sheet(), reading.finish(total), Tally::plus);
    }

    /// What the workbook says was compared must be what was compared.
    private void statement() {
        SheetData sheet = workbook.load(Contents.QUALITY.sheet(), Progress.UNTIL_INTERRUPTED);
        int number = Quality.HEADINGS_ROW;
        for (Map.Entry<String, Tally> row : new Quality(compared).rows()) {
            number++;
            same(sheet, new CellAddress(0, number), row.getKey());
            int column = 0;
            for (long figure : Quality.figures(row.getValue())) {
                column++;
                same(sheet, new CellAddress(column, number), Long.toString(figure));
            }
        }
    }

    private void same(SheetData sheet, CellAddress address, String expected) {
        var cell = sheet.cell(address);
        String found = Form.WORKBOOK
                .pounds(cell)
                .map(count -> count.stripTrailingZeros().toPlainString())
                .orElse(cell.text());
        if (!found.equals(expected)) {
            differences.cell(Contents.QUALITY.sheet(), address, expected, cell);
        }
    }
}
