package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.excel.SheetData;

/// Columns of figures that are read as nothing, so that none is passed over without a word.
final class UnreadColumns {
    private static final int ROWS_LOOKED_AT = 200;
    private static final int MOST_NAMED = 8;
    private static final Pattern NO_MONEY = Pattern.compile(
            "(?i).*(\\bcode\\b|\\bid\\b|\\bref|\\bnumber\\b|\\bno\\.?$|\\bcount\\b|%|\\bfte\\b|\\bper\\b|\\bdate\\b|\\brank\\b|\\btotal).*");

    private UnreadColumns() {}

    /// Nothing to say where the amounts are no columns of years: then other figures are expected.
    static List<String> remarks(SheetData data, ImportChoices choices, YearColumns years) {
        if (!(choices.layout() instanceof Layout.Wide)) {
            return List.of();
        }
        List<Row> rows = data.rows().stream()
                .filter(row -> row.number() > choices.headings().row())
                .limit(ROWS_LOOKED_AT)
                .toList();
        var unread = new ArrayList<String>();
        for (int column = 0; column < Math.min(data.width(), Headings.MOST_GUESSED); column++) {
            String heading = choices.headings().text(column);
            boolean known = choices.layout().amountColumns().contains(column)
                    || choices.columns().containsValue(column)
                    || years.isSpokenOf(column)
                    || NO_MONEY.matcher(heading).matches();
            if (!known && holdsFigures(rows, column)) {
                unread.add(
                        heading.isEmpty()
                                ? CellAddress.letters(column)
                                : "%s (\"%s\")".formatted(CellAddress.letters(column), heading));
            }
        }
        return unread.isEmpty() ? List.of() : List.of(sentence(unread));
    }

    private static String sentence(List<String> unread) {
        String first = String.join(", ", unread.stream().limit(MOST_NAMED).toList());
        String more = unread.size() > MOST_NAMED ? " and %,d more".formatted(unread.size() - MOST_NAMED) : "";
        return (unread.size() == 1
                        ? "Column %s%s holds figures and is not read. Say of which year it is, where it should be."
                        : "Columns %s%s hold figures and are not read. Say of which years they are, where they should be.")
                .formatted(first, more);
    }

    private static boolean holdsFigures(List<Row> rows, int column) {
        long filled = rows.stream().filter(row -> !row.cell(column).isBlank()).count();
        long figures = rows.stream()
                .filter(row -> row.cell(column) instanceof Cell.Figure)
                .count();
        return figures > 0 && 5 * figures >= 4 * filled;
    }
}
