package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;

/// The row that names the columns of a sheet. Where up to two rows above it head groups of columns, with the years for
/// one, each cell here says both: "2027/28 Budget".
///
/// @param row its number; of the lowest where there are several
public record Headings(String sheet, int row, List<Cell> cells) {
    /// Columns of which it is guessed what they say; others can be named by their letters.
    static final int MOST_GUESSED = 400;

    private static final int ROWS_ABOVE = 2;

    static Headings of(String sheet, Row row) {
        return new Headings(sheet, row.number(), row.cells());
    }

    /// @param rows of the sheet, from its top
    /// @param at which of them is the row of headings
    static Headings of(String sheet, List<Row> rows, int at) {
        Row row = rows.get(at);
        if (row.cells().stream().anyMatch(ColumnGuess::isFigure)) {
            return of(sheet, row);
        }
        List<Row> groups = new ArrayList<>();
        for (int above = at - 1; above >= Math.max(0, at - ROWS_ABOVE); above--) {
            Row group = rows.get(above);
            if (group.number() != row.number() - (at - above) || !headsGroups(group)) {
                break;
            }
            groups.add(group);
        }
        return groups.isEmpty()
                ? of(sheet, row)
                : new Headings(sheet, row.number(), new GroupedCells(row, groups).cells());
    }

    /// A row over the headings heads groups of them where it names more than one thing; a title stands alone.
    private static boolean headsGroups(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1
                && row.cells().stream().noneMatch(cell -> cell instanceof Cell.Figure && !YearColumns.namesYear(cell));
    }

    /// What the heading of a column says, on one line; empty where there is none.
    public String text(int column) {
        return column < cells.size() ? Texts.plain(cells.get(column).text()) : "";
    }

    public int width() {
        return cells.size();
    }

    /// Whether a column is headed so.
    boolean has(String name) {
        return IntStream.range(0, width())
                .anyMatch(column -> !name.isBlank() && Texts.key(text(column)).equals(Texts.key(name)));
    }

    /// The column of that heading, or of that letter where no heading says so.
    ///
    /// @throws ImportRefused where there is none, or where two say the same
    public int column(String name) {
        List<Integer> found = IntStream.range(0, width())
                .filter(column -> Texts.key(text(column)).equals(Texts.key(name)))
                .boxed()
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            return byLetter(name);
        }
        throw new ImportRefused("Sheet \"%s\" has the heading \"%s\" in columns %s. Name one of them by its letter."
                .formatted(sheet, Texts.plain(name), letters(found)));
    }

    private int byLetter(String name) {
        if (name.strip().matches("[A-Z]{1,3}")) {
            int column = CellAddress.column(name);
            if (column < width()) {
                return column;
            }
        }
        throw new ImportRefused(
                "Sheet \"%s\" has no column \"%s\". Row %d has the headings %s.".formatted(sheet, name, row, all()));
    }

    static String letters(List<Integer> columns) {
        return columns.stream().map(CellAddress::letters).collect(Collectors.joining(" and "));
    }

    private String all() {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            if (!text(column).isEmpty()) {
                texts.add("\"" + text(column) + "\"");
            }
        }
        return texts.isEmpty() ? "none" : String.join(", ", texts);
    }
}
