package wholeplace.excel.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;
import wholeplace.excel.Sheet;
import wholeplace.excel.Spreadsheet;

/// Finds the sheet with the lines and, in a sheet, the row that names its columns: the one that names most financial
/// years and most of what lines usually say.
final class HeadingFinder {
    private static final int ROWS_LOOKED_AT = 60;

    private record Found(Sheet sheet, Headings headings, int score) {}

    private final Asked asked;

    HeadingFinder(Asked asked) {
        this.asked = asked;
    }

    /// The sheet that looks most like budget lines; a visible one before a hidden one.
    ///
    /// @throws ImportRefused where none looks so
    String sheet(Spreadsheet file, Progress progress) {
        Comparator<Found> better = Comparator.<Found>comparingInt(
                        found -> found.sheet().hidden() ? 0 : 1)
                .thenComparingInt(Found::score);
        return file.sheets().stream()
                .flatMap(sheet -> best(sheet, Tops.of(file, sheet.name(), ROWS_LOOKED_AT, progress)).stream())
                .reduce((one, other) -> better.compare(other, one) > 0 ? other : one)
                .map(found -> found.sheet().name())
                .orElseThrow(() -> nothing(file));
    }

    private static ImportRefused nothing(Spreadsheet file) {
        return new ImportRefused(
                ("No sheet of \"%s\" has a row of headings with financial years such as 2027/28 in its first"
                                + " %d rows. Name the sheet and the row of its headings, or give its columns such headings.")
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
                                        + " in its first %d rows. Name the row of its headings, or give its columns such headings.")
                                .formatted(sheet.name(), ROWS_LOOKED_AT)));
    }

    private Optional<Found> best(Sheet sheet, List<Row> rows) {
        return rows.stream()
                .map(row -> Headings.of(sheet.name(), row))
                .map(headings -> new Found(sheet, headings, score(headings)))
                .filter(found -> found.score() > 0)
                .reduce((one, other) -> other.score() > one.score() ? other : one);
    }

    /// 0 where no column names a year, or was named for one.
    private int score(Headings headings) {
        YearColumns years = YearColumns.of(headings);
        long named = asked.columns().values().stream().filter(headings::has).count();
        boolean yearNamed = asked.columns().entrySet().stream()
                .anyMatch(column -> LineField.of(column.getKey()).isEmpty() && headings.has(column.getValue()));
        if (years.count() == 0 && !yearNamed) {
            return 0;
        }
        return 3 * years.count() + 4 * (int) named + 2 * ColumnGuess.known(headings, years);
    }
}
