package wholeplace.desktop.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wholeplace.budget.PlanYears;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// What a chart of stacked columns shows: a column a year, in it the series one on the other, income below nought.
///
/// @param series from the foot up, at most [Series#MOST]
/// @param mark an amount a year to hold the columns against
public record Columns(PlanYears years, List<Series> series, Optional<Series> mark) {
    public Columns {
        series = List.copyOf(series);
    }

    /// What all the series come to in a year.
    public Money total(FinancialYear year) {
        return sum(year, amount -> true);
    }

    public boolean isEmpty() {
        return series.isEmpty() && mark.isEmpty();
    }

    /// From the lowest foot to the highest top of all columns and marks.
    public Axis axis() {
        Money lowest = Money.ZERO;
        Money highest = Money.ZERO;
        for (FinancialYear year : years.list()) {
            Money marked = mark.map(line -> line.amounts().amount(year)).orElse(Money.ZERO);
            lowest = least(lowest, least(marked, sum(year, Money::isNegative)));
            highest = most(highest, most(marked, sum(year, amount -> !amount.isNegative())));
        }
        return Axis.over(lowest, highest);
    }

    /// The chart in words, for those who hear it: each series with its amount by year.
    public String inWords() {
        Unit unit = axis().unit();
        String words = series.stream().map(one -> inWords(one, unit)).collect(Collectors.joining(" "));
        return mark.map(one -> words + " " + inWords(one, unit)).orElse(words);
    }

    private String inWords(Series one, Unit unit) {
        return years.list().stream()
                .map(year -> year + " " + AmountText.show(one.amounts().amount(year), unit))
                .collect(Collectors.joining(", ", one.name() + " in " + unit.words() + ": ", "."));
    }

    private Money sum(FinancialYear year, Predicate<Money> counted) {
        return series.stream()
                .map(one -> one.amounts().amount(year))
                .filter(counted)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money least(Money a, Money b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Money most(Money a, Money b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
