package wholeplace.excel.importing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;
import wholeplace.excel.Sheet;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;
import wholeplace.money.Unit;

/// What the figures of a sheet stand for, from its own words, and where it says so.
///
/// @param remark a sentence that names the cell, or says that the sheet does not say
record UnitGuess(Unit unit, String remark) {
    private static final int LONGEST_UNIT = 30;
    private static final int TITLE_ROWS_OF_OTHERS = 60;

    static UnitGuess of(
            Spreadsheet file, SheetData data, Headings headings, Collection<Integer> amounts, Progress progress) {
        return inHeadings(headings, amounts)
                .or(() -> inUnitRow(data, headings, amounts))
                .or(() -> inTitles(data, headings))
                .or(() -> inOtherSheets(file, data.sheet(), progress))
                .orElseGet(() -> new UnitGuess(
                        Unit.POUNDS, "The file does not say what its figures stand for: they are taken as pounds."));
    }

    private static Optional<UnitGuess> inHeadings(Headings headings, Collection<Integer> amounts) {
        return amounts.stream()
                .flatMap(
                        column -> said(headings.cells().get(column), column, headings.row(), headings.sheet()).stream())
                .findFirst();
    }

    /// A row below the headings may say it of each column.
    private static Optional<UnitGuess> inUnitRow(SheetData data, Headings headings, Collection<Integer> amounts) {
        return data.rows().stream()
                .dropWhile(row -> row.number() <= headings.row())
                .findFirst()
                .filter(row -> says(row, amounts))
                .flatMap(row -> amounts.stream()
                        .flatMap(column -> said(row.cell(column), column, row.number(), headings.sheet()).stream())
                        .findFirst());
    }

    /// Whether a row says in columns of amounts what the figures below stand for, and has none itself.
    static boolean says(Row row, Collection<Integer> amounts) {
        List<Cell> filled =
                amounts.stream().map(row::cell).filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty()
                && filled.stream()
                        .allMatch(cell -> cell instanceof Cell.Text
                                && cell.text().length() <= LONGEST_UNIT
                                && Unit.in(Texts.plain(cell.text())).isPresent());
    }

    private static Optional<UnitGuess> inTitles(SheetData data, Headings headings) {
        List<Row> titles = data.rows().stream()
                .filter(row -> row.number() <= headings.row())
                .toList();
        return firstScaled(titles, headings.sheet()).or(() -> first(titles, headings.sheet()));
    }

    /// Only what is not pounds: a sheet of notes that says "£" somewhere says nothing about this one.
    private static Optional<UnitGuess> inOtherSheets(Spreadsheet file, Sheet own, Progress progress) {
        for (Sheet sheet : file.sheets()) {
            if (!sheet.name().equals(own.name())) {
                Optional<UnitGuess> said =
                        firstScaled(Tops.of(file, sheet.name(), TITLE_ROWS_OF_OTHERS, progress), sheet.name());
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<UnitGuess> firstScaled(List<Row> rows, String sheet) {
        return all(rows, sheet).filter(guess -> guess.unit != Unit.POUNDS).findFirst();
    }

    private static Optional<UnitGuess> first(List<Row> rows, String sheet) {
        return all(rows, sheet).findFirst();
    }

    private static Stream<UnitGuess> all(List<Row> rows, String sheet) {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, row.cells().size())
                        .boxed()
                        .flatMap(column -> said(row.cell(column), column, row.number(), sheet).stream()));
    }

    private static Optional<UnitGuess> said(Cell cell, int column, int row, String sheet) {
        if (!(cell instanceof Cell.Text)) {
            return Optional.empty();
        }
        String text = Texts.plain(cell.text());
        return Unit.in(text)
                .map(unit -> new UnitGuess(
                        unit,
                        "Amounts are taken as %s: sheet \"%s\", cell %s says \"%s\"."
                                .formatted(unit.sign(), sheet, new CellAddress(column, row), shortened(text))));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
