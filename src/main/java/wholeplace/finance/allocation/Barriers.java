package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wholeplace.finance.allocation.Shortage.Bar;
import wholeplace.finance.allocation.Shortage.Barred;
import wholeplace.money.Money;

/// What keeps the money that is left in purses from claims that need it.
final class Barriers {
    private final Plan plan;
    private final Solved solved;
    private final Layout layout;
    private final Search unused;
    private final Ages ages;

    Barriers(Plan plan, Solved solved) {
        this.plan = plan;
        this.solved = solved;
        this.layout = solved.layout();
        this.unused = solved.funding().unusedMoney();
        this.ages = new Ages(solved.funding());
    }

    List<Barred> around(List<Integer> claims) {
        List<Barred> barred = new ArrayList<>();
        for (int f = 0; f < layout.purses.length; f++) {
            Money left = left(f);
            if (!left.isZero()) {
                int purse = f;
                Bar bar = claims.stream()
                        .map(claim -> bar(purse, claim))
                        .max(Bar::compareTo)
                        .orElse(Bar.PURPOSE);
                barred.add(new Barred(layout.given[f], left, bar));
            }
        }
        return barred;
    }

    private Money left(int f) {
        return IntStream.range(0, layout.years)
                .mapToObj(t -> ages.of(f, t).arrived().minus(ages.of(f, t).used()))
                .reduce(Money.ZERO, Money::plus);
    }

    private Bar bar(int f, int claim) {
        Demands demands = solved.funding().demands;
        int year = demands.year[claim];
        if (!demands.mayBePaidBy(claim, layout.given[f])) {
            boolean could = plan.demands().mayBePaidBy(solved.claims().demandOf[claim], layout.given[f]);
            return could ? Bar.FIXED : Bar.PURPOSE;
        }
        if (solved.funding().isAtLimit(f)) {
            return Bar.MATCH;
        }
        int plain = layout.plain(f, year);
        if (plain == Layout.NONE || !unused.hasMet(plain)) {
            return Bar.YEAR;
        }
        int revenue = layout.payer(f, year, Kind.REVENUE.ordinal());
        return revenue != Layout.NONE && unused.hasMet(revenue) ? Bar.ADMINISTRATION_CAP : Bar.MINIMUM_CAPITAL;
    }
}
