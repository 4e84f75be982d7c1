package wholeplace.budget;

import java.util.List;
import java.util.stream.IntStream;
import wholeplace.money.FinancialYear;

/// The financial years a budget plans: at least five, at most thirty, without gaps.
public record PlanYears(FinancialYear first, int count) {
    public static final int FEWEST = 5;
    public static final int MOST = 30;

    public PlanYears {
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException("A placemaking budget plans %d to %d financial years; %d were asked for."
                    .formatted(FEWEST, MOST, count));
        }
    }

    public FinancialYear last() {
        return first.plus(count - 1);
    }

    /// Rising.
    public List<FinancialYear> list() {
        return IntStream.range(0, count).mapToObj(first::plus).toList();
    }

    public boolean contains(FinancialYear year) {
        return !year.isBefore(first) && !year.isAfter(last());
    }

    /// 0 for the first year; negative or beyond [#count] for a year outside the plan.
    public int indexOf(FinancialYear year) {
        return year.start() - first.start();
    }

    /// As people say it: `2027/28 to 2031/32`.
    @Override
    public String toString() {
        return first + " to " + last();
    }
}
