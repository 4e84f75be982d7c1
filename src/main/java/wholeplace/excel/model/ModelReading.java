package wholeplace.excel.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;
import wholeplace.excel.RowHandler;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.export.Differences;
import wholeplace.excel.export.Steps;

/// Opens a working model that was just written, as anybody else's would be opened, and compares every cell of the
/// sheets by year, and what the sheet Quality states, with the model.
final class ModelReading {
    private final WorkingModel model;
    private final Columns columns;
    private final Steps steps;
    private final Differences differences = new Differences();

    private ModelReading(WorkingModel model, Steps steps) {
        this.model = model;
        this.columns = model.sections().columns();
        this.steps = steps;
    }

    /// @return how many figures were compared
    /// @throws wholeplace.excel.export.NotWritten where anything differs
    static long compare(Path written, WorkingModel model, Steps steps) throws IOException {
        steps.report();
        var reading = new ModelReading(model, steps);
        try (var workbook = Spreadsheet.open(written)) {
            for (Tab tab : Tab.values()) {
                if (tab.isByYear()) {
                    reading.sheet(workbook, tab);
                }
            }
            reading.statement(workbook.load(Tab.QUALITY.title(), Progress.UNTIL_INTERRUPTED));
        }
        FormulaReading.compare(written, model, reading.differences);
        reading.differences.throwIfAny();
        ModelQuality.Count all = ModelQuality.of(model).all();
        return all.inputs() + all.formulas();
    }

    private void sheet(Spreadsheet workbook, Tab tab) {
        var reading = new TabReading(tab);
        workbook.read(tab.title(), Progress.UNTIL_INTERRUPTED, reading);
        reading.finish();
    }

    /// What the workbook says was compared must be what was compared.
    private void statement(SheetData sheet) {
        int number = QualityPage.HEADINGS_ROW;
        ModelQuality quality = ModelQuality.of(model);
        for (Map.Entry<Tab, ModelQuality.Count> count : quality.bySheet().entrySet()) {
            number++;
            same(sheet, number, count.getValue().figures());
        }
        same(sheet, number + 1, quality.all().figures());
    }

    private void same(SheetData sheet, int row, List<Long> expected) {
        for (int at = 0; at < expected.size(); at++) {
            var address = new CellAddress(at + 1, row);
            Cell cell = sheet.cell(address);
            if (!isFigure(cell, expected.get(at))) {
                differences.cell(Tab.QUALITY.title(), address, expected.get(at).toString(), cell);
            }
        }
    }

    private static boolean isFigure(Cell cell, double expected) {
        return cell instanceof Cell.Figure figure && figure.exact().doubleValue() == expected;
    }

    /// One sheet by year while it is read.
    private final class TabReading implements RowHandler {
        private final Tab tab;
        private final Map<Integer, wholeplace.excel.model.Row> expected = new HashMap<>();
        private final Map<Integer, String> headings = new HashMap<>();

        TabReading(Tab tab) {
            this.tab = tab;
            for (Section section : model.sections().of(tab)) {
                headings.put(section.first() - 1, section.heading());
                section.rows().forEach(row -> expected.put(row.number(), row));
            }
        }

        @Override
        public boolean row(Row read) {
            wholeplace.excel.model.Row row = expected.remove(read.number());
            if (row != null) {
                compare(read, row);
                steps.step();
            } else if (read.number() == SheetWriter.HEADINGS) {
                List<String> texts = SheetWriter.headings(columns, tab);
                for (int column = 0; column < texts.size(); column++) {
                    text(read, column, texts.get(column));
                }
            } else if (read.number() > SheetWriter.HEADINGS) {
                text(read, 0, headings.getOrDefault(read.number(), ""));
            }
            return true;
        }

        void finish() {
            new ArrayList<>(expected.keySet())
                    .forEach(number -> differences.say("%s has nothing in row %,d".formatted(tab.title(), number)));
        }

        private void compare(Row read, wholeplace.excel.model.Row row) {
            text(read, Columns.KEY, row.key());
            text(read, Columns.LABEL, row.label());
            text(read, Columns.UNIT, row.unit());
            for (int place = Columns.SINGLE; place <= columns.totalPlace(); place++) {
                figure(read, row, place);
            }
            for (Tag tag : Tag.values()) {
                text(read, columns.tag(tag), row.tag(tag));
            }
        }

        private void figure(Row read, wholeplace.excel.model.Row row, int place) {
            int column = columns.column(place);
            if (place == Columns.SINGLE && !row.words().isEmpty()) {
                text(read, column, row.words());
                return;
            }
            Cell cell = read.cell(column);
            if (!holds(cell, row, place)) {
                differences.cell(
                        tab.title(), new CellAddress(column, read.number()), Double.toString(row.value(place)), cell);
            }
        }

        private boolean holds(Cell cell, wholeplace.excel.model.Row row, int place) {
            if (!row.isFilled(place)) {
                return cell.isBlank();
            }
            boolean isFormula = row.formula(place) != null;
            if (cell.fromFormula() != isFormula) {
                return false;
            }
            if (row.measure(place) == Measure.TRUTH && isFormula) {
                return cell instanceof Cell.Truth truth && truth.value() == (row.value(place) != 0);
            }
            return isFigure(cell, isFormula ? row.value(place) : row.given(place));
        }

        private void text(Row read, int column, String expectedText) {
            if (!read.cell(column).text().equals(expectedText)) {
                differences.cell(tab.title(), new CellAddress(column, read.number()), expectedText, read.cell(column));
            }
        }
    }
}
