package wholeplace.finance.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import wholeplace.money.Money;

/// Everything to be funded and everything it may be funded from.
///
/// ```java
/// var demands = new Demands(1, 2, List.of("Works", "Event staff"));
/// demands.add(0, 0, Kind.CAPITAL, new long[] {0b11}, 900_000_00, 5);   // both purses may pay the works
/// demands.add(1, 0, Kind.REVENUE, new long[] {0b10}, 300_000_00, 5);   // the capital grant may not pay staff
/// var purses = List.of(Purse.of("Capital grant", 1, Money.pounds(1_200_000)), Purse.of("Council tax", 4,
/// Money.pounds(100_000)));
/// var allocation = Allocation.of(new Plan(purses, demands, List.of(), List.of()));
/// allocation.unfunded();                                                // 200,000.00
/// ```
///
/// The answer does not depend on the order in which purses, lines, demands and fixed allocations are given.
public record Plan(List<Purse> purses, Demands demands, List<Fixed> fixed, List<Match> matches) {
    /// @throws IllegalArgumentException where purses, years or numbers do not fit each other, or amounts cannot be
    /// added
    public Plan {
        purses = List.copyOf(purses);
        fixed = List.copyOf(fixed);
        matches = List.copyOf(matches);
        int years = demands.years;
        int count = purses.size();
        if (count != demands.purses
                || purses.stream().anyMatch(purse -> purse.arrivals().size() != years)) {
            throw new IllegalArgumentException("Each purse says what arrives in each year, and demands know them all.");
        }
        if (fixed.stream().anyMatch(f -> f.purse() >= count || f.demand() >= demands.size)
                || matches.stream().anyMatch(m -> m.purse() >= count)) {
            throw new IllegalArgumentException(
                    "A fixed allocation or match names a purse or demand that is not there.");
        }
        if (matches.stream().map(Match::purse).distinct().count() < matches.size()) {
            throw new IllegalArgumentException("A purse has one match condition at most.");
        }
        if (!adds(purses.stream().flatMap(purse -> purse.arrivals().stream()).mapToLong(Money::pence))
                || !adds(Arrays.stream(demands.pence, 0, demands.size))) {
            throw new IllegalArgumentException("The amounts add up to more than 23 quadrillion pounds.");
        }
    }

    /// Whether amounts, none of them negative, add up to what leaves room for reckoning with it.
    private static boolean adds(LongStream pence) {
        return pence.reduce(0, (a, b) -> b > Purse.ANY - a ? Purse.ANY : a + b) < Purse.ANY;
    }

    public Plan(List<Purse> purses, Demands demands) {
        this(purses, demands, List.of(), List.of());
    }

    public int years() {
        return demands.years;
    }
}
