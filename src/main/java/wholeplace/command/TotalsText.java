package wholeplace.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.SpendClass;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Unit;
import wholeplace.outlook.Outlook;

/// A budget's totals by year as lines of text, in whole pounds.
public final class TotalsText {
    private static final int LABEL = 12;

    private final Outlook outlook;
    private final List<FinancialYear> years;

    public TotalsText(Outlook outlook) {
        this.outlook = outlook;
        this.years = outlook.years().list();
    }

    public void print(PrintWriter out) {
        var budget = outlook.budget();
        out.println("%s, %s: %,d lines, %,d partners, %,d funds"
                .formatted(
                        budget.name(),
                        budget.years(),
                        budget.lines().size(),
                        budget.partners().size(),
                        budget.funds().size()));
        List<List<String>> rows = rows();
        int width = rows.stream()
                        .flatMap(row -> row.stream().skip(1))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                + 2;
        for (List<String> row : rows) {
            var line = new StringBuilder(("%-" + LABEL + "s").formatted(row.getFirst()));
            row.stream().skip(1).forEach(cell -> line.append(("%" + width + "s").formatted(cell)));
            out.println(line);
        }
        new PlanText(outlook).print(out);
        outlook.checks().forEach(check -> out.println("%s: %s".formatted(check.title(), check.sentence())));
    }

    private List<List<String>> rows() {
        List<String> head = new ArrayList<>(List.of("£"));
        years.forEach(year -> head.add(year.toString()));
        head.add("Total");
        return List.of(
                head,
                row("Revenue", outlook.total(SpendClass.REVENUE)),
                row("Capital", outlook.total(SpendClass.CAPITAL)),
                row("Total", outlook.total()));
    }

    private List<String> row(String label, Profile amounts) {
        List<String> row = new ArrayList<>(List.of(label));
        years.forEach(year -> row.add(shown(amounts.amount(year))));
        row.add(shown(amounts.total()));
        return row;
    }

    private static String shown(Money amount) {
        return AmountText.show(amount, Unit.POUNDS);
    }
}
