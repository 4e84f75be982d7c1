package wholeplace.excel.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.excel.template.Period;
import wholeplace.excel.template.ReturnAmount;
import wholeplace.excel.template.RowName;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// One row of a filled return.
///
/// @param row as the spreadsheet numbers it
/// @param amounts from left to right; at least one
public record ReturnRow(String table, RowName name, String sheet, int row, List<ReturnAmount> amounts) {
    public ReturnRow {
        amounts = List.copyOf(amounts);
    }

    /// What is said of the rows of one table with one heading.
    record Region(String sheet, String table, String section) {}

    Region region() {
        return new Region(sheet, table, name.section());
    }

    /// What the row is called; its first label.
    public String label() {
        return name.labels().isEmpty() ? "Row " + row : name.labels().getFirst();
    }

    /// Its quarters and halves added up. What is of no single year is in none.
    public Profile byYear() {
        SortedMap<FinancialYear, Money> years = new TreeMap<>();
        within().forEach(amount -> years.merge(amount.period().year(), amount.amount(), Money::plus));
        return Profile.of(years);
    }

    List<ReturnAmount> within() {
        return amounts.stream()
                .filter(amount -> amount.period().span() == Period.Span.WITHIN)
                .toList();
    }

    /// Rows of a return, from top to bottom.
    static List<ReturnRow> of(List<ReturnAmount> amounts) {
        var rows = new ArrayList<ReturnRow>();
        var row = new ArrayList<ReturnAmount>();
        for (ReturnAmount amount : amounts) {
            if (!row.isEmpty() && !isSameRow(row.getFirst(), amount)) {
                rows.add(row(row));
                row.clear();
            }
            row.add(amount);
        }
        if (!row.isEmpty()) {
            rows.add(row(row));
        }
        return rows;
    }

    private static boolean isSameRow(ReturnAmount one, ReturnAmount other) {
        return one.sheet().equals(other.sheet())
                && one.cell().row() == other.cell().row();
    }

    private static ReturnRow row(List<ReturnAmount> amounts) {
        ReturnAmount first = amounts.getFirst();
        return new ReturnRow(
                first.table(),
                new RowName(first.labels(), first.spendClass(), first.section()),
                first.sheet(),
                first.cell().row(),
                amounts);
    }
}
