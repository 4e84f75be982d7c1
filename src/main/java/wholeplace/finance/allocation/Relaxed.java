package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wholeplace.money.Money;

/// A plan as it would be if a way out were taken.
final class Relaxed {
    /// Behind all purses in the order of ids, and spent last.
    private static final String BORROWING = "\uFFFF";

    private Relaxed() {}

    static Plan by(Plan plan, WayOut way) {
        return switch (way) {
            case WayOut.Swap swap -> released(plan, swap.fixed());
            case WayOut.CarryOn carryOn -> carriedOn(plan, carryOn.purse(), carryOn.fromYear());
            case WayOut.Move move -> moved(plan, move.demands(), move.toYear());
            case WayOut.Borrow borrow -> borrowed(plan, borrow.year(), borrow.cures());
        };
    }

    static Plan released(Plan plan, int fixed) {
        List<Fixed> rest = new ArrayList<>(plan.fixed());
        rest.remove(fixed);
        return new Plan(plan.purses(), plan.demands(), rest, plan.matches());
    }

    static Plan carriedOn(Plan plan, int purse, int year) {
        List<Purse> purses = new ArrayList<>(plan.purses());
        purses.set(purse, purses.get(purse).withCarriedOn(year));
        return new Plan(purses, plan.demands(), plan.fixed(), plan.matches());
    }

    static Plan moved(Plan plan, List<Integer> some, int toYear) {
        Demands demands = plan.demands().copy(plan.purses().size());
        some.forEach(demand -> demands.year[demand] = toYear);
        return new Plan(plan.purses(), demands, plan.fixed(), plan.matches());
    }

    /// With a purse more, for capital of one year.
    static Plan borrowed(Plan plan, int year, Money amount) {
        int purse = plan.purses().size();
        Money[] arrives = Stream.generate(() -> Money.ZERO).limit(plan.years()).toArray(Money[]::new);
        arrives[year] = amount;
        List<Purse> purses = new ArrayList<>(plan.purses());
        purses.add(Purse.of(BORROWING, Integer.MAX_VALUE, arrives));
        Demands demands = plan.demands().copy(purse + 1);
        for (int demand = 0; demand < demands.size; demand++) {
            if (demands.year[demand] == year && demands.kind(demand) == Kind.CAPITAL) {
                demands.eligible[demand * demands.words + purse / Long.SIZE] |= 1L << purse;
            }
        }
        return new Plan(purses, demands, plan.fixed(), plan.matches());
    }
}
