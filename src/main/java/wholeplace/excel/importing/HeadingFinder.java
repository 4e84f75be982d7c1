package wholeplace.excel.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import wholeplace.excel.Cell;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;
import wholeplace.excel.Sheet;
import wholeplace.excel.Spreadsheet;

/// Finds the sheet with the lines and, in a sheet, the row that names its columns: the one that names most financial
/// years and most of what lines usually say. A table whose headings name no year counts where a column says the amount
/// of each row, or where columns of figures follow below.
final class HeadingFinder {
    private static final int ROWS_LOOKED_AT = 60;

    private static final int FEWEST_FIGURES = 2;
    private static final int FEWEST_HEADINGS = 3;

    /// How plainly a row heads a table: years over figures before an amount and its year, before figures that just
    /// stand
    /// below; a title may name years, too, with no figure below it.
    private enum Kind {
        YEARS_ALONE,
        FIGURES_BELOW,
        AMOUNT,
        YEARS
    }

    private record Found(Sheet sheet, Headings headings, boolean hidden, Kind kind, int score) {}

    private static final Comparator<Found> BETTER = Comparator.<Found>comparingInt(
                    found -> found.sheet().hidden() ? 0 : 1)
            .thenComparing(Found::kind)
            .thenComparingInt(found -> found.hidden() ? 0 : 1)
            .thenComparingInt(Found::score);

    private final Asked asked;

    HeadingFinder(Asked asked) {
        this.asked = asked;
    }

    /// The sheet that looks most like budget lines; a visible one before a hidden one.
    ///
    /// @throws ImportRefused where none looks so
    String sheet(Spreadsheet file, Progress progress) {
        return file.sheets().stream()
                .flatMap(sheet -> best(sheet, Tops.of(file, sheet.name(), ROWS_LOOKED_AT, progress)).stream())
                .reduce(HeadingFinder::better)
                .map(found -> found.sheet().name())
                .orElseThrow(() -> nothing(file));
    }

    private static Found better(Found one, Found other) {
        return BETTER.compare(other, one) > 0 ? other : one;
    }

    private static ImportRefused nothing(Spreadsheet file) {
        return new ImportRefused(
                ("No sheet of \"%s\" has a row of headings with financial years such as 2027/28 in its first"
                                + " %d rows. Name the sheet and the row of its headings, give its columns such headings, or say which year the amounts are of.")
                        .formatted(file.fileName(), ROWS_LOOKED_AT));
    }

    /// The row of headings among the first rows of a sheet.
    ///
    /// @throws ImportRefused where there is none, or the sheet is empty
    Headings headings(Sheet sheet, List<Row> rows) {
        if (rows.isEmpty()) {
            throw new ImportRefused("Sheet \"%s\" is empty. Choose another sheet.".formatted(sheet.name()));
        }
        return best(sheet, rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT)))
                .map(Found::headings)
                .orElseThrow(() ->
                        new ImportRefused(("Sheet \"%s\" has no row of headings with financial years such as 2027/28"
                                        + " in its first %d rows. Name the row of its headings, give its columns such headings, or say which year the amounts are of.")
                                .formatted(sheet.name(), ROWS_LOOKED_AT)));
    }

    private Optional<Found> best(Sheet sheet, List<Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> found(sheet, rows, at))
                .flatMap(Optional::stream)
                .reduce(HeadingFinder::better);
    }

    private Optional<Found> found(Sheet sheet, List<Row> rows, int at) {
        Row row = rows.get(at);
        if (holdsFigures(row) && !isAskedFor(sheet, row)) {
            return Optional.empty();
        }
        if (at + 1 < rows.size() && headsGroupsOf(row, rows.get(at + 1))) {
            return Optional.empty();
        }
        Headings headings = Headings.of(sheet.name(), rows, at);
        YearColumns years = YearColumns.of(headings);
        Set<LineField> fields = ColumnGuess.of(headings, years, rows, Map.of()).keySet();
        int known = 4 * named(headings) + 2 * fields.size();
        if (namesYear(headings) || (headsColumns(row) && years.haveFigures(rows))) {
            return Optional.of(new Found(sheet, headings, row.hidden(), Kind.YEARS, 3 * years.count() + known));
        }
        if (fields.contains(LineField.AMOUNT)
                && (fields.contains(LineField.YEAR) || asked.year().isPresent())) {
            return Optional.of(new Found(sheet, headings, row.hidden(), Kind.AMOUNT, known));
        }
        int figures = at + 1 < rows.size() ? figuresBelow(row, rows.get(at + 1)) : 0;
        if (figures >= FEWEST_FIGURES) {
            return Optional.of(new Found(sheet, headings, row.hidden(), Kind.FIGURES_BELOW, figures + known));
        }
        return years.count() > 0
                ? Optional.of(new Found(sheet, headings, row.hidden(), Kind.YEARS_ALONE, 3 * years.count() + known))
                : Optional.empty();
    }

    /// A line of the table does; looking at it no further spares most of the work.
    private static boolean holdsFigures(Row row) {
        return row.cells().stream()
                        .filter(cell -> cell instanceof Cell.Figure && !YearColumns.namesYear(cell))
                        .count()
                >= FEWEST_FIGURES;
    }

    private boolean isAskedFor(Sheet sheet, Row row) {
        return !asked.columns().isEmpty() && namesYear(Headings.of(sheet.name(), row));
    }

    /// Whether a year here stands over several headings of the next row, such as its quarters: it is not the year of
    /// the
    /// first of them alone.
    private static boolean headsGroupsOf(Row row, Row next) {
        if (next.number() != row.number() + 1 || next.cells().stream().anyMatch(ColumnGuess::isFigure)) {
            return false;
        }
        return IntStream.range(1, next.cells().size())
                .anyMatch(column -> row.cell(column).isBlank()
                        && isWord(next.cell(column))
                        && YearColumns.namesYear(row.cell(column - 1))
                        && isWord(next.cell(column - 1)));
    }

    private static boolean isWord(Cell cell) {
        return cell instanceof Cell.Text && !cell.isBlank();
    }

    /// A title stands alone.
    private static boolean headsColumns(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1;
    }

    private int named(Headings headings) {
        return (int) asked.columns().values().stream().filter(headings::has).count();
    }

    /// Whether a column of it was named for a year.
    private boolean namesYear(Headings headings) {
        return asked.columns().entrySet().stream()
                .anyMatch(column -> LineField.of(column.getKey()).isEmpty() && headings.has(column.getValue()));
    }

    /// How many headings in words have a figure in the next row.
    private static int figuresBelow(Row row, Row next) {
        long words = row.cells().stream()
                .filter(cell -> cell instanceof Cell.Text && !cell.isBlank())
                .count();
        boolean hasFigures = row.cells().stream().anyMatch(ColumnGuess::isFigure);
        if (hasFigures || words < FEWEST_HEADINGS) {
            return 0;
        }
        return (int) IntStream.range(0, row.cells().size())
                .filter(column -> !row.cell(column).isBlank() && ColumnGuess.isFigure(next.cell(column)))
                .count();
    }
}
