package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;

/// The row that names the columns of a sheet.
///
/// @param row its number
public record Headings(String sheet, int row, List<Cell> cells) {
    static Headings of(String sheet, Row row) {
        return new Headings(sheet, row.number(), row.cells());
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
