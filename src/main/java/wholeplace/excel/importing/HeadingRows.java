package wholeplace.excel.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wholeplace.excel.Cell;
import wholeplace.excel.Row;

/// Rows below the headings that say more about the columns, and are no lines: their numbers, the codes by which a
/// machine knows them, or the headings once more.
record HeadingRows(Headings headings, List<Integer> amountColumns) {
    private static final int FEWEST = 3;
    private static final String CODE = "[A-Za-z][A-Za-z0-9]*([_.-][A-Za-z0-9]+)+|[A-Z]{1,4}\\d{1,4}|[A-Z]{3,8}";

    /// Why a row is such a one.
    ///
    /// @param first whether it is the first below the headings
    Optional<String> reason(Row row, boolean first) {
        if (first && numbersColumns(row)) {
            return Optional.of("it numbers the columns");
        }
        if (first && namesColumns(row)) {
            return Optional.of("it holds codes of the columns");
        }
        return repeats(row) ? Optional.of("it repeats the headings") : Optional.empty();
    }

    private static boolean numbersColumns(Row row) {
        List<String> texts = filled(row)
                .map(cell -> Texts.plain(cell.text()).replaceAll("^\\(|\\)$|\\.0+$|\\.$", ""))
                .toList();
        return texts.size() >= FEWEST
                && texts.getFirst().matches("[01]")
                && IntStream.range(1, texts.size())
                        .allMatch(at -> texts.get(at).matches("\\d{1,3}")
                                && Integer.parseInt(texts.get(at)) == Integer.parseInt(texts.get(at - 1)) + 1);
    }

    private boolean namesColumns(Row row) {
        return !amountColumns.isEmpty()
                && amountColumns.stream()
                        .map(row::cell)
                        .allMatch(cell -> cell instanceof Cell.Text
                                && Texts.plain(cell.text()).matches(CODE)
                                && !Texts.key(cell.text()).matches("tb[cad]|n\\.?a|nil|dna|none"));
    }

    /// Nearly every row has a figure in the first of the amounts' columns, and is looked at no further.
    private boolean repeats(Row row) {
        return amountColumns.stream().allMatch(column -> !row.cell(column).isBlank() && saysItsHeading(row, column))
                && filled(row).count() > 1
                && IntStream.range(0, row.cells().size())
                        .filter(column -> !row.cell(column).isBlank())
                        .allMatch(column -> saysItsHeading(row, column));
    }

    private boolean saysItsHeading(Row row, int column) {
        return Texts.key(row.cell(column).text()).equals(Texts.key(headings.text(column)));
    }

    private static Stream<Cell> filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank());
    }
}
