package wholeplace.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Unit;

/// Figures by year as lines of text, in whole pounds; a year without a figure stays blank.
final class YearTable {
    private final List<FinancialYear> years;
    private final List<List<String>> rows = new ArrayList<>();

    YearTable(List<FinancialYear> years) {
        this.years = years;
        List<String> head = new ArrayList<>(List.of("£"));
        years.forEach(year -> head.add(year.toString()));
        rows.add(head);
    }

    void row(String label, Profile amounts) {
        List<String> row = new ArrayList<>(List.of(label));
        years.forEach(year -> row.add(amounts.has(year) ? AmountText.show(amounts.amount(year), Unit.POUNDS) : ""));
        rows.add(row);
    }

    void print(PrintWriter out) {
        for (List<String> row : rows) {
            var line = new StringBuilder(("%-" + width(0) + "s").formatted(row.getFirst()));
            for (int column = 1; column < row.size(); column++) {
                line.append(("%" + (width(column) + 2) + "s").formatted(row.get(column)));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    /// For a document.
    static Map<FinancialYear, Money> byYear(Profile profile) {
        Map<FinancialYear, Money> years = new LinkedHashMap<>();
        profile.forEach(entry -> years.put(entry.year(), entry.amount()));
        return years;
    }
}
