package wholeplace.excel.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Direction;
import wholeplace.excel.Row;
import wholeplace.excel.SheetData;
import wholeplace.money.Unit;

/// Whether a sheet that says which rows are income shows their amounts negative, so that its columns add up to net
/// spend, or positive. The sheets that this program writes show them negative.
final class IncomeSign {
    private IncomeSign() {}

    static boolean isNegative(
            SheetData data, Headings headings, Map<LineField, Integer> columns, List<Integer> amountColumns) {
        Integer direction = columns.get(LineField.DIRECTION);
        if (direction == null) {
            return false;
        }
        int balance = data.rows().stream()
                .filter(row -> row.number() > headings.row())
                .filter(row -> Words.direction(row.cell(direction).text()).equals(Optional.of(Direction.INCOME)))
                .mapToInt(row -> negativesLessPositives(row, amountColumns))
                .sum();
        return balance > 0;
    }

    private static int negativesLessPositives(Row row, List<Integer> columns) {
        return Amounts.of(row, columns, Unit.POUNDS, new Findings.Gatherer()).read.stream()
                .mapToInt(amount -> -Long.signum(amount.money().pence()))
                .sum();
    }
}
