package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.money.AmountText;
import wholeplace.money.Money;

/// Reads the amounts of a filled return, and holds its totals against them.
public final class ReturnReader {
    private static final String SAY_NUMBER = "Type the amount in figures.";

    private final List<ReturnAmount> amounts = new ArrayList<>();
    private final List<ReturnAmount> memos = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final Finding.Gatherer findings = new Finding.Gatherer();

    private ReturnReader() {}

    /// @throws BindingRefused where a table of the binding is not there
    public static Return read(Template template) {
        var reader = new ReturnReader();
        template.grids().forEach(reader::read);
        return new Return(
                template.binding().name(), reader.amounts, reader.memos, reader.tallies, reader.findings.all());
    }

    private void read(Grid grid) {
        Map<CellAddress, Money> found = new HashMap<>();
        int before = amounts.size();
        for (Grid.GridRow row : grid.rows()) {
            if (row.total().isEmpty()) {
                grid.periods()
                        .forEach(column -> amount(grid, row, column).ifPresent(amount -> {
                            found.put(amount.cell(), amount.amount());
                            (row.memo() ? memos : amounts).add(amount);
                        }));
            }
        }
        var tally = new Totals(grid, found).tally(amounts.size() - before);
        boolean nothing = tally.amounts() == 0 && tally.differences().isEmpty();
        if (!nothing) {
            tallies.add(tally);
        }
    }

    private Optional<ReturnAmount> amount(Grid grid, Grid.GridRow row, Grid.Column column) {
        var table = grid.table();
        var address = Grid.address(row, column);
        return money(table, address, grid.cell(row, column))
                .map(money -> new ReturnAmount(
                        table.name(),
                        grid.region().section(),
                        row.labels(),
                        table.classOf(row.label()),
                        column.period().orElseThrow(),
                        column.status(),
                        table.sheet(),
                        address,
                        money));
    }

    private Optional<Money> money(Table table, CellAddress address, Cell cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        if (!(cell instanceof Cell.Figure figure)) {
            findings.add(table.sheet(), address, notANumber(cell), cell.text());
            return Optional.empty();
        }
        return switch (AmountText.ofCell(figure.text(), table.unit())) {
            case AmountText.Amount amount -> {
                if (amount.rounded()) {
                    findings.add(
                            table.sheet(),
                            address,
                            "more than whole pence ({}), read as rounded. Type pounds and pence.",
                            figure.text());
                }
                yield Optional.of(amount.money());
            }
            default -> {
                findings.add(table.sheet(), address, "no amount of money ({}). " + SAY_NUMBER, figure.text());
                yield Optional.empty();
            }
        };
    }

    static String notANumber(Cell cell) {
        return switch (cell) {
            case Cell.Day day -> "a date where a number is needed ({}). " + SAY_NUMBER;
            case Cell.Fault fault -> "an error where a number is needed ({}). " + SAY_NUMBER;
            default -> "text where a number is needed ({}). " + SAY_NUMBER;
        };
    }
}
