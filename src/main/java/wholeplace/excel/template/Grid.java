package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.SheetData;

/// What the rows and columns of one table are.
final class Grid {
    private static final Set<String> TOTALS = Set.of("total", "totals", "year total", "grand total", "overall total");

    /// A column with a period, or one that adds up others.
    ///
    /// @param group the topmost heading, by which a total knows what it adds up
    record Column(int column, String group, Optional<Period> period, Optional<Status> status) {
        boolean isTotal() {
            return period.isEmpty();
        }
    }

    /// A row that asks for amounts, for a memo, or adds up others.
    record GridRow(int number, List<String> labels, boolean memo, Optional<Table.Total> total) {
        boolean isLeaf() {
            return !memo && total.isEmpty();
        }

        /// By which the binding knows it: the first that it says.
        String label() {
            return labels.isEmpty() ? "" : labels.getFirst();
        }
    }

    private final Regions.Region region;
    private final SheetData sheet;
    private final List<Column> columns;
    private final List<GridRow> rows;

    private Grid(Regions.Region region) {
        this.region = region;
        this.sheet = region.sheet();
        this.columns = findColumns();
        this.rows = IntStream.rangeClosed(headingRow(true) + 1, region.last())
                .mapToObj(this::row)
                .filter(row -> !row.labels().isEmpty() || saysAnything(row.number()))
                .toList();
    }

    static Grid of(Regions.Region region) {
        return new Grid(region);
    }

    Regions.Region region() {
        return region;
    }

    Table table() {
        return region.table();
    }

    List<GridRow> rows() {
        return rows;
    }

    /// From left to right, totals among them.
    List<Column> columns() {
        return columns;
    }

    List<Column> periods() {
        return columns.stream().filter(column -> !column.isTotal()).toList();
    }

    /// The columns whose amounts a column shows: itself, or what it adds up.
    List<Column> addedBy(Column column) {
        if (!column.isTotal()) {
            return List.of(column);
        }
        var group = periods().stream()
                .filter(other -> other.group().equals(column.group()))
                .toList();
        return group.isEmpty() ? periods() : group;
    }

    Cell cell(GridRow row, Column column) {
        return sheet.cell(address(row, column));
    }

    static CellAddress address(GridRow row, Column column) {
        return new CellAddress(column.column(), row.number());
    }

    private int headingRow(boolean last) {
        var headings = table().headings();
        return region.first() + (last ? headings.last() : headings.first());
    }

    private List<Column> findColumns() {
        int first = Math.max(region.columns().first(), Collections.max(table().labels()) + 1);
        return IntStream.rangeClosed(first, region.columns().last())
                .mapToObj(this::column)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Column> column(int column) {
        List<String> headings = headings(column);
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        String group = Wording.plain(headings.getFirst());
        if (headings.stream().map(Wording::plain).anyMatch(TOTALS::contains)) {
            return Optional.of(new Column(column, group, Optional.empty(), Optional.empty()));
        }
        var status = headings.stream().map(Status::of).flatMap(Optional::stream).findFirst();
        var times = headings.stream().filter(text -> Status.of(text).isEmpty()).toList();
        return Period.of(String.join(" ", times)).map(period -> new Column(column, group, Optional.of(period), status));
    }

    /// From top to bottom, a text that spans several rows once. None where the lowest row says nothing: what stands
    /// above belongs to a neighbour then.
    private List<String> headings(int column) {
        var headings = new ArrayList<String>();
        int last = headingRow(true);
        if (sheet.mergedCell(new CellAddress(column, last)).isBlank()) {
            return headings;
        }
        for (int row = headingRow(false); row <= last; row++) {
            String text = heading(row, column, row < last);
            if (!text.isBlank() && (headings.isEmpty() || !headings.getLast().equals(text))) {
                headings.add(text);
            }
        }
        return headings;
    }

    /// @param spreads whether a blank cell stands under the text to its left, as where it is centred across columns
    private String heading(int row, int column, boolean spreads) {
        int at = column;
        var cell = sheet.mergedCell(new CellAddress(at, row));
        while (spreads && cell.isBlank() && at > region.columns().first()) {
            at--;
            cell = sheet.mergedCell(new CellAddress(at, row));
        }
        return cell.text();
    }

    private GridRow row(int number) {
        List<String> labels = table().labels().stream()
                .map(column -> sheet.mergedCell(new CellAddress(column, number)))
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text().strip())
                .distinct()
                .toList();
        String label = labels.isEmpty() ? "" : labels.getFirst();
        return new GridRow(number, labels, table().isMemo(label), table().totalOf(label));
    }

    private boolean saysAnything(int row) {
        return periods().stream()
                .anyMatch(column ->
                        !sheet.cell(new CellAddress(column.column(), row)).isBlank());
    }
}
