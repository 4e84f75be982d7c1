package wholeplace.excel.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.money.FinancialYear;

/// Tells a table that has a row a year and a column a line, the other way round than a budget is read.
final class YearsDown {
    private static final int FEWEST = 2;

    private YearsDown() {}

    /// @throws ImportRefused where the table is such a one
    static void refuse(Headings headings, List<Row> below) {
        List<Row> rows = below.stream().filter(row -> !row.isBlank()).toList();
        IntStream.range(0, headings.width())
                .filter(column -> namesYears(rows, column) && figuresBeside(rows, column, headings.width()) >= FEWEST)
                .findFirst()
                .ifPresent(column -> {
                    throw new ImportRefused(
                            "Sheet \"%s\" has its years one below the other in column %s and a column for each line. Turn it over first: copy it in the spreadsheet program, choose Paste Special with Transpose, and import that."
                                    .formatted(headings.sheet(), CellAddress.letters(column)));
                });
    }

    /// Each row another year, but for totals.
    private static boolean namesYears(List<Row> rows, int column) {
        Set<FinancialYear> years = new HashSet<>();
        int others = 0;
        for (Row row : rows) {
            Optional<FinancialYear> year = YearCells.read(row.cell(column));
            if (year.isEmpty()) {
                others++;
            } else if (!years.add(year.get())) {
                return false;
            }
        }
        return years.size() >= FEWEST && others <= years.size() / FEWEST;
    }

    /// How many columns hold figures, where no other column holds words.
    private static int figuresBeside(List<Row> rows, int years, int width) {
        int figures = 0;
        for (int column = 0; column < width; column++) {
            int here = column;
            if (column != years && rows.stream().anyMatch(row -> !row.cell(here).isBlank())) {
                boolean words = rows.stream()
                        .map(row -> row.cell(here))
                        .anyMatch(cell -> cell instanceof Cell.Text && !ColumnGuess.isFigure(cell) && !cell.isBlank());
                if (words) {
                    return 0;
                }
                figures++;
            }
        }
        return figures;
    }
}
