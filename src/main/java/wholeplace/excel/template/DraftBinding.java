package wholeplace.excel.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.CellArea;
import wholeplace.excel.Progress;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;
import wholeplace.money.Unit;

/// Makes a first binding of a template from cells that somebody chose, to be corrected by hand.
public final class DraftBinding {
    private DraftBinding() {}

    /// A table in `area`, whose first rows are headings and whose first column says what the rows are for. Rows called
    /// a total add up the rows since the total before; the last one adds up all. The template is known by the first
    /// text of the sheet and by the labels of the table's first and last row.
    ///
    /// @param name what the template is called
    /// @param headings how many rows of headings there are
    /// @throws BindingRefused where the area has no columns of periods under such headings
    public static Binding of(Path file, String name, String sheet, CellArea area, int headings) {
        try (var spreadsheet = Spreadsheet.open(file)) {
            var data = spreadsheet.load(sheet, Progress.UNTIL_INTERRUPTED);
            var table = table(name, data, area, headings);
            refuseWithoutPeriods(table, data, headings);
            return new Binding(
                    name, clues(data, area), List.of(), List.of(table), List.of(), List.of(), Optional.empty());
        }
    }

    private static Table table(String name, SheetData data, CellArea area, int headings) {
        return new Table(
                name,
                data.sheet().name(),
                new Table.Place.Chosen(area),
                new Table.Headings(0, headings - 1),
                List.of(area.first().column()),
                Optional.empty(),
                unit(data, area),
                List.of(),
                totals(labels(data, area, headings)),
                List.of(),
                Table.Demands.NONE);
    }

    private static void refuseWithoutPeriods(Table table, SheetData data, int headings) {
        var grid = Grid.of(Regions.of(table, data).getFirst());
        if (grid.periods().isEmpty()) {
            throw new BindingRefused(
                    "The first %d rows of the area name no years, quarters or halves. Choose the area with all of its headings, and say how many rows they are."
                            .formatted(headings));
        }
    }

    /// The unit that the texts above the amounts speak of.
    private static Unit unit(SheetData data, CellArea area) {
        return data.rows().stream()
                .filter(row -> row.number() <= area.first().row() + 2)
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .flatMap(text -> Unit.in(text).stream())
                .findFirst()
                .orElse(Unit.POUNDS);
    }

    private static List<String> labels(SheetData data, CellArea area, int headings) {
        return IntStream.rangeClosed(area.first().row() + headings, area.last().row())
                .mapToObj(row -> data.mergedCell(new CellAddress(area.first().column(), row))
                        .text())
                .map(text -> new Wording(text).text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Table.Total> totals(List<String> labels) {
        var totals = new ArrayList<Table.Total>();
        var since = new ArrayList<Wording>();
        for (String label : labels) {
            if (!Wording.plain(label).matches("(?:grand |sub-?|overall )?totals?\\b.*")) {
                since.add(new Wording(label));
            } else {
                boolean last = label.equals(labels.getLast());
                totals.add(new Table.Total(new Wording(label), last ? List.of() : List.copyOf(since)));
                since.clear();
            }
        }
        return totals;
    }

    private static List<Binding.Clue> clues(SheetData data, CellArea area) {
        var addresses = new ArrayList<CellAddress>();
        data.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(Cell.Text.class::isInstance))
                .findFirst()
                .ifPresent(row -> IntStream.range(0, row.cells().size())
                        .filter(column -> row.cell(column) instanceof Cell.Text text && !text.isBlank())
                        .findFirst()
                        .ifPresent(column -> addresses.add(new CellAddress(column, row.number()))));
        addresses.add(area.first());
        addresses.add(new CellAddress(area.first().column(), area.last().row()));
        return addresses.stream()
                .distinct()
                .filter(cell -> !data.cell(cell).isBlank())
                .map(cell -> new Binding.Clue(
                        data.sheet().name(),
                        Optional.of(cell),
                        new Wording(data.cell(cell).text())))
                .toList();
    }
}
