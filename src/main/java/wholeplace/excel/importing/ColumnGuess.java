package wholeplace.excel.importing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wholeplace.excel.Cell;
import wholeplace.excel.Row;

/// Guesses which column says what about a line, from the headings and from what stands below them.
final class ColumnGuess {
    private static final int ROWS_LOOKED_AT = 300;

    private final Headings headings;
    private final YearColumns years;
    private final List<Row> rows;
    private final Map<LineField, Integer> chosen = new EnumMap<>(LineField.class);
    private final Map<LineField, int[]> fits = new EnumMap<>(LineField.class);
    private final Set<Integer> taken = new HashSet<>();

    private ColumnGuess(Headings headings, YearColumns years, List<Row> rows) {
        this.headings = headings;
        this.years = years;
        this.rows = rows.stream()
                .dropWhile(row -> row.number() <= headings.row())
                .limit(ROWS_LOOKED_AT)
                .toList();
    }

    /// @param rows of the sheet; where there are none the headings alone count
    /// @param asked columns that somebody named; a negative one takes the field from no column
    static Map<LineField, Integer> of(
            Headings headings, YearColumns years, List<Row> rows, Map<LineField, Integer> asked) {
        var guess = new ColumnGuess(headings, years, rows);
        guess.taken.addAll(asked.values());
        for (int fit = 2; fit >= 1; fit--) {
            for (LineField field : LineField.values()) {
                boolean wanted = !field.isOfAmounts() || years.count() == 0;
                if (wanted && !asked.containsKey(field) && !guess.chosen.containsKey(field)) {
                    guess.look(field, fit);
                }
            }
        }
        guess.chosen.putAll(asked);
        guess.chosen.values().removeIf(column -> column < 0);
        return guess.chosen;
    }

    private void look(LineField field, int fit) {
        for (int column = 0; column < Math.min(headings.width(), Headings.MOST_GUESSED); column++) {
            if (!taken.contains(column)
                    && !years.has(column)
                    && !headings.text(column).isEmpty()
                    && fit(field, column) == fit
                    && saysSo(field, column)) {
                chosen.put(field, column);
                taken.add(column);
                return;
            }
        }
    }

    private int fit(LineField field, int column) {
        return fits.computeIfAbsent(
                        field,
                        f -> IntStream.range(0, Math.min(headings.width(), Headings.MOST_GUESSED))
                                .map(each -> f.fit(headings.text(each)))
                                .toArray())[column];
    }

    /// Whether what stands in the column fits: a column "Class" that says SD and UA is of another kind, and a partner
    /// is no number.
    private boolean saysSo(LineField field, int column) {
        if (said(column).findAny().isEmpty()) {
            return true;
        }
        return switch (field) {
            case CLASS -> mostly(column, cell -> Words.spendClass(cell.text()).isPresent());
            case DIRECTION ->
                mostly(column, cell -> Words.direction(cell.text()).isPresent());
            case RECURRENCE ->
                mostly(column, cell -> Words.recurrence(cell.text()).isPresent());
            case YEAR -> mostly(column, cell -> YearCells.read(cell).isPresent());
            case AMOUNT -> mostly(column, ColumnGuess::isFigure);
            case PARTNER, NAME ->
                said(column).anyMatch(cell -> cell.text().chars().anyMatch(Character::isLetter));
            case REFERENCE, SERVICE, THEME, PLACE, NOTES -> true;
        };
    }

    private interface Test {
        boolean of(Cell cell);
    }

    private boolean mostly(int column, Test test) {
        long all = said(column).count();
        return 2 * said(column).filter(test::of).count() >= all;
    }

    private Stream<Cell> said(int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank());
    }

    /// Whether the cell holds a figure, or a text that has one.
    static boolean isFigure(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> true;
            case Cell.Text text ->
                text.text().chars().anyMatch(Character::isDigit)
                        && text.text().chars().noneMatch(Character::isLetter);
            case Cell.Day day -> false;
            case Cell.Truth truth -> false;
            case Cell.Fault fault -> true;
            case Cell.Blank blank -> false;
        };
    }
}
