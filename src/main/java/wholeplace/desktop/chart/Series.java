package wholeplace.desktop.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// One colour of a chart: a name and its amount each year.
public record Series(String name, Profile amounts) {
    /// More cannot be told apart.
    public static final int MOST = 6;

    public static final String OTHERS = "Others";

    /// The largest first by what they move over all years, income as much as spend; where there are more than
    /// [#MOST], the smaller ones together as [#OTHERS]. Those without any amount are left out.
    public static List<Series> largest(List<Series> all) {
        List<Series> sorted = all.stream()
                .filter(series -> !series.moved().isZero())
                .sorted(Comparator.comparing(Series::moved).reversed())
                .toList();
        if (sorted.size() <= MOST) {
            return sorted;
        }
        List<Series> shown = new ArrayList<>(sorted.subList(0, MOST - 1));
        shown.add(together(sorted.subList(MOST - 1, sorted.size())));
        return shown;
    }

    private static Series together(List<Series> several) {
        Profile sum = Profile.EMPTY;
        for (Series series : several) {
            for (Profile.Entry entry : series.amounts()) {
                sum = sum.with(entry.year(), sum.amount(entry.year()).plus(entry.amount()));
            }
        }
        return new Series(OTHERS, sum);
    }

    private Money moved() {
        Money moved = Money.ZERO;
        for (Profile.Entry entry : amounts) {
            moved = moved.plus(entry.amount().isNegative() ? entry.amount().negated() : entry.amount());
        }
        return moved;
    }
}
