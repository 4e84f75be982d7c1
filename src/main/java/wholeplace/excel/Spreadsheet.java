package wholeplace.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A workbook or delimited file, opened for reading: the one way in, whatever the format.
///
/// ```java
/// try (var spreadsheet = Spreadsheet.open(Path.of("return.xlsx"))) {
///     var finances = spreadsheet.load("Finances", Progress.UNTIL_INTERRUPTED);
///     finances.cell(CellAddress.parse("E17"));
/// }
/// ```
///
/// The file is read into memory on opening; it is not locked and never changed. For one thread at a time, off the UI
/// thread. Every method throws [RefusedFile] with a plain sentence where the file is not as it should be, and
/// [java.util.concurrent.CancellationException] where the progress says stop.
public final class Spreadsheet implements AutoCloseable {
    /// Cells that [#load] holds at most, blank ones up to the last filled one of a row included.
    public static final int MOST_CELLS_IN_MEMORY = 5_000_000;

    private final Edge edge;
    private final SheetFile content;
    private final String sha256;

    private Spreadsheet(Edge edge, SheetFile content, String sha256) {
        this.edge = edge;
        this.content = content;
        this.sha256 = sha256;
    }

    public static Spreadsheet open(Path file) {
        return open(file, Progress.UNTIL_INTERRUPTED);
    }

    public static Spreadsheet open(Path file, Progress progress) {
        var edge = new Edge(
                file.getFileName() == null
                        ? file.toString()
                        : file.getFileName().toString());
        var bytes = edge.guard(() -> FileBytes.read(file, edge.fileName()));
        return new Spreadsheet(edge, edge.guard(() -> FileKind.open(bytes, progress)), bytes.sha256());
    }

    public String fileName() {
        return edge.fileName();
    }

    /// Of the file as it was read, in lower-case hex: it tells later whether a figure came from this very file.
    public String sha256() {
        return sha256;
    }

    /// The sheets with cells, in the workbook's order; chart sheets are left out.
    public List<Sheet> sheets() {
        return content.sheets();
    }

    /// What the reader of a preview should know, as sentences: macros that are not run, for one.
    public List<String> remarks() {
        return content.remarks();
    }

    /// Hands over the filled rows of a sheet one by one, without holding them.
    ///
    /// @param sheet its name; capitals do not matter where only one fits
    /// @return the sheet's hidden columns and merged areas; those named after the rows are missing if the handler
    ///         stopped early
    public SheetShape read(String sheet, Progress progress, RowHandler handler) {
        var found = find(sheet);
        var rows = edge.guard(() -> content.rows(found, progress));
        try (rows) {
            var row = edge.guardNullable(rows::next);
            while (row != null && handler.row(row)) {
                row = edge.guardNullable(rows::next);
            }
            return rows.shape();
        }
    }

    /// Holds a whole sheet in memory.
    public SheetData load(String sheet, Progress progress) {
        var found = find(sheet);
        var rows = new ArrayList<Row>();
        var cells = new long[1];
        var shape = read(found.name(), progress, row -> {
            cells[0] += row.cells().size();
            edge.limit(cells[0], MOST_CELLS_IN_MEMORY, "cells on sheet \"" + found.name() + "\"");
            return rows.add(row);
        });
        return new SheetData(found, rows, shape);
    }

    /// The sheet of that name.
    public Sheet find(String name) {
        var sheets = content.sheets();
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip()))
                        .findFirst())
                .orElseThrow(() -> Refusal.NO_SUCH_SHEET.of(fileName(), name, listed(sheets)));
    }

    private static String listed(List<Sheet> sheets) {
        return sheets.isEmpty()
                ? "no sheets with cells"
                : sheets.stream()
                        .map(sheet -> "\"" + sheet.name() + "\"" + (sheet.hidden() ? " (hidden)" : ""))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        content.close();
    }
}
