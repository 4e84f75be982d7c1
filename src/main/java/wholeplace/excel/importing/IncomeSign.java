package wholeplace.excel.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import wholeplace.budget.Direction;
import wholeplace.excel.Row;
import wholeplace.excel.SheetData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// Whether a sheet that says which rows are income shows their amounts negative, so that its columns add up to net
/// spend, or positive. The sheets that this program writes show them negative.
final class IncomeSign {
    private IncomeSign() {}

    static boolean isNegative(
            SheetData data,
            Headings headings,
            Map<LineField, Integer> columns,
            SortedMap<FinancialYear, Integer> years) {
        Integer direction = columns.get(LineField.DIRECTION);
        if (direction == null) {
            return false;
        }
        int balance = data.rows().stream()
                .filter(row -> row.number() > headings.row())
                .filter(row -> Words.direction(row.cell(direction).text()).equals(Optional.of(Direction.INCOME)))
                .mapToInt(row -> negativesLessPositives(row, headings, years))
                .sum();
        return balance > 0;
    }

    private static int negativesLessPositives(Row row, Headings headings, SortedMap<FinancialYear, Integer> years) {
        var choices = new ImportChoices(headings, Unit.POUNDS, Map.of(), years, List.of(), "", false);
        Collection<Money> amounts =
                Amounts.of(row, choices, new Findings.Gatherer()).read.values();
        return amounts.stream().mapToInt(amount -> -Long.signum(amount.pence())).sum();
    }
}
