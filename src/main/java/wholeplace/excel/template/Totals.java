package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.money.AmountText;
import wholeplace.money.Money;

/// Adds the amounts of a table up anew, for every total that its sheet states.
record Totals(Grid grid, Map<CellAddress, Money> amounts) {

    Tally tally(int count) {
        var stated = new ArrayList<Tally.Stated>();
        for (Grid.GridRow row : grid.rows()) {
            for (Grid.Column column : grid.columns()) {
                if (row.total().isPresent() || column.isTotal()) {
                    stated(row, column).ifPresent(stated::add);
                }
            }
        }
        return new Tally(
                grid.table().name(),
                grid.region().section(),
                grid.table().sheet(),
                count,
                sum(Grid.GridRow::isLeaf, grid.periods()),
                everything().flatMap(row -> stated(row, grid.columns().getLast())),
                stated.stream().filter(Tally.Stated::differs).toList());
    }

    /// The row that adds up all others, where the rightmost column adds up its periods.
    private Optional<Grid.GridRow> everything() {
        boolean hasTotal = !grid.columns().isEmpty() && grid.columns().getLast().isTotal();
        return grid.rows().stream()
                .filter(row ->
                        hasTotal && row.total().map(Table.Total::addsEverything).orElse(false))
                .reduce((earlier, later) -> later);
    }

    /// Where the sheet has a number there.
    private Optional<Tally.Stated> stated(Grid.GridRow row, Grid.Column column) {
        return grid.cell(row, column) instanceof Cell.Figure figure
                        && AmountText.ofCell(figure.text(), grid.table().unit()) instanceof AmountText.Amount amount
                ? Optional.of(new Tally.Stated(
                        row.label(),
                        Grid.address(row, column),
                        sum(addedBy(row), grid.addedBy(column)),
                        amount.money()))
                : Optional.empty();
    }

    private static Predicate<Grid.GridRow> addedBy(Grid.GridRow row) {
        return row.total()
                .<Predicate<Grid.GridRow>>map(total -> other -> other.isLeaf() && total.adds(other.label()))
                .orElse(row::equals);
    }

    private Money sum(Predicate<Grid.GridRow> adds, List<Grid.Column> columns) {
        return grid.rows().stream()
                .filter(adds)
                .flatMap(row -> columns.stream().map(column -> Grid.address(row, column)))
                .map(address -> amounts.getOrDefault(address, Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }
}
