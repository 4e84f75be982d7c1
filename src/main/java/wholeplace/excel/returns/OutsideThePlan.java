package wholeplace.excel.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wholeplace.budget.PlanYears;
import wholeplace.excel.importing.ImportRefused;
import wholeplace.excel.template.Period;
import wholeplace.excel.template.ReturnAmount;
import wholeplace.money.Money;

/// Amounts of a return that are of no year of the plan. Noughts among them are not worth a word.
record OutsideThePlan(SortedMap<String, Money> years, SortedMap<String, Money> open) {
    static OutsideThePlan of(List<ReturnRow> rows, PlanYears plan) {
        var outside = new OutsideThePlan(new TreeMap<>(), new TreeMap<>());
        rows.stream()
                .flatMap(row -> row.amounts().stream())
                .filter(amount -> !amount.amount().isZero())
                .forEach(amount -> outside.add(amount, plan));
        return outside;
    }

    private void add(ReturnAmount amount, PlanYears plan) {
        Period period = amount.period();
        if (period.span() != Period.Span.WITHIN) {
            open.merge(period.toString(), amount.amount(), Money::plus);
        } else if (!plan.contains(period.year())) {
            years.merge(period.year().toString(), amount.amount(), Money::plus);
        }
    }

    /// @throws ImportRefused where there are such years and nobody said that they may be left out
    void refuse(String file, PlanYears plan) {
        if (!years.isEmpty()) {
            throw new ImportRefused(
                    "\"%s\" has amounts for %s. The budget runs %s. Take only the years of the plan, or make a budget that has them all."
                            .formatted(file, said(years), plan));
        }
    }

    /// What is left out, in sentences.
    List<String> sentences(PlanYears plan) {
        var sentences = new ArrayList<String>();
        if (!years.isEmpty()) {
            sentences.add("Left out: %s; the budget runs %s.".formatted(said(years), plan));
        }
        if (!open.isEmpty()) {
            sentences.add("Left out, because it is of no single year: %s.".formatted(said(open)));
        }
        return sentences;
    }

    private static String said(SortedMap<String, Money> amounts) {
        return amounts.entrySet().stream()
                .map(each -> "%s (%s)".formatted(each.getKey(), each.getValue().inSentence()))
                .collect(Collectors.joining(", "));
    }
}
