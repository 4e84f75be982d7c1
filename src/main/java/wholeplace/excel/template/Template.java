package wholeplace.excel.template;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;
import wholeplace.money.Unit;

/// A department's workbook, filled or empty, with the binding that knows it.
public final class Template implements AutoCloseable {
    private final Path file;
    private final Spreadsheet spreadsheet;
    private final Recognition sheets;
    private final Binding binding;

    private Template(Path file, Spreadsheet spreadsheet, List<Binding> known, Progress progress) {
        this.file = file;
        this.spreadsheet = spreadsheet;
        this.sheets = Recognition.in(spreadsheet, progress);
        this.binding = recognised(known);
    }

    private Template(Path file, Spreadsheet spreadsheet, Recognition sheets, Binding binding) {
        this.file = file;
        this.spreadsheet = spreadsheet;
        this.sheets = sheets;
        this.binding = binding;
    }

    /// Opens a workbook and finds the binding that knows it.
    ///
    /// @throws wholeplace.excel.RefusedFile where it is no workbook that can be read
    /// @throws BindingRefused where none or several of the bindings know it
    public static Template open(Path file, List<Binding> known, Progress progress) {
        var spreadsheet = Spreadsheet.open(file, progress);
        try {
            return new Template(file, spreadsheet, known, progress);
        } catch (RuntimeException e) {
            spreadsheet.close();
            throw e;
        }
    }

    /// The same workbook with other decisions on how it is filled. Closing either closes both.
    public Template decided(Binding other) {
        return new Template(file, spreadsheet, sheets, other);
    }

    /// The rows that ask for amounts, from top to bottom, each with the name of its table.
    public List<Map.Entry<String, RowName>> rows() {
        return Slots.rowsOf(this).stream()
                .map(slot -> Map.entry(slot.grid().table().name(), slot.called()))
                .toList();
    }

    /// What each row of its first table is taken for, by its label, from top to bottom.
    public Map<String, RowMeaning> meanings() {
        return Meanings.of(grids().getFirst());
    }

    /// What each column of amounts of its first table is of: `E: Q1 2027/28`, `H: total`.
    public List<String> periods() {
        return grids().getFirst().columns().stream()
                .map(column -> "%s: %s"
                        .formatted(
                                CellAddress.letters(column.column()),
                                column.period().map(Period::toString).orElse("total")))
                .toList();
    }

    public Binding binding() {
        return binding;
    }

    public String fileName() {
        return spreadsheet.fileName();
    }

    /// Of the file as it was read.
    public String sha256() {
        return spreadsheet.sha256();
    }

    Path file() {
        return file;
    }

    SheetData sheet(String name) {
        return sheets.sheet(name);
    }

    /// The tables of the binding as they lie in this workbook, from top to bottom within each.
    List<Grid> grids() {
        return binding.tables().stream()
                .flatMap(table -> {
                    var regions = Regions.of(table, sheet(table.sheet()));
                    if (regions.isEmpty()) {
                        throw new BindingRefused(missing(table));
                    }
                    return regions.stream().map(Grid::of);
                })
                .toList();
    }

    /// Where amounts may be written: `Finances E17`.
    Set<String> inputCells() {
        Set<String> cells = new HashSet<>();
        for (Grid grid : grids()) {
            grid.rows().stream()
                    .filter(row -> row.total().isEmpty())
                    .flatMap(row -> grid.periods().stream().map(column -> Grid.address(row, column)))
                    .forEach(cell -> cells.add(grid.table().sheet() + " " + cell));
        }
        return cells;
    }

    /// What one stands for in the cells of a table.
    Unit unit(String table) {
        return binding.tables().stream()
                .filter(one -> one.name().equals(table))
                .map(Table::unit)
                .findFirst()
                .orElse(Unit.POUNDS);
    }

    private static String missing(Table table) {
        return "The sheet \"%s\" has no cell that says \"%s\", with which the table \"%s\" starts. See that the right binding is used, or mend it."
                .formatted(
                        table.sheet(),
                        table.place() instanceof Table.Place.Fenced fenced ? fenced.from() : "",
                        table.name());
    }

    private Binding recognised(List<Binding> known) {
        var fitting = sheets.of(known);
        return switch (fitting.size()) {
            case 1 -> fitting.getFirst();
            case 0 ->
                throw new BindingRefused(
                        "\"%s\" is none of the templates that are known: %s. Bind it first with template bind, and name the binding's file.%s"
                                .formatted(fileName(), names(known), nearest(known)));
            default ->
                throw new BindingRefused("\"%s\" fits several bindings: %s. Give each a clue that the others lack."
                        .formatted(fileName(), names(fitting)));
        };
    }

    /// Another edition of a template has most of what this one is known by, and not all.
    private String nearest(List<Binding> known) {
        return known.stream()
                .flatMap(one -> sheets.nearMiss(one).stream())
                .findFirst()
                .map(miss -> " " + miss)
                .orElse("");
    }

    private static String names(List<Binding> bindings) {
        return bindings.stream().map(Binding::name).collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        spreadsheet.close();
    }
}
