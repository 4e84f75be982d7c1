package wholeplace.finance.allocation;

import java.util.List;
import wholeplace.money.Money;

/// A plan funded: which purse pays what, what stays unfunded, and what becomes of each purse's money.
///
/// Without match conditions, a complete funding is found whenever there is one, and where there is none, as much is
/// funded as can be, in the order of the demands' priorities and then of the lines' ids. The money that is spent first
/// is that of the lowest tier, then what expires soonest, then what may pay for least. With a match condition the
/// answer is what was found: [#isSearched].
public final class Allocation {
    private final Plan plan;
    private final Layout layout;
    private final Claims claims;
    private final Funding funding;
    private final Ages ages;
    private final long[] unfunded;
    private final Pieces pieces;
    private final List<Matched> matched;

    private Allocation(Plan plan) {
        this.plan = plan;
        boolean[] limited = new boolean[plan.purses().size()];
        plan.matches().forEach(match -> limited[match.purse()] = true);
        this.layout = new Layout(plan.purses(), plan.years(), limited);
        var schemes = new Schemes(plan, layout);
        this.claims = new Claims(plan, layout, schemes);
        this.funding = plan.matches().isEmpty()
                ? Funding.of(claims.demands, layout, schemes, claims.unlimited())
                : MatchSearch.run(plan, claims, layout, schemes);
        this.matched = Matching.of(funding, schemes);
        this.ages = new Ages(funding);
        long[] left = funding.unfunded();
        this.pieces = Ribbon.cut(funding, claims, ages, left, plan.demands().size);
        this.unfunded = new long[plan.demands().size];
        for (int claim = 0; claim < left.length; claim++) {
            unfunded[claims.demandOf[claim]] += left[claim];
        }
    }

    public static Allocation of(Plan plan) {
        return new Allocation(plan);
    }

    public Plan plan() {
        return plan;
    }

    public boolean isComplete() {
        return funding.open == 0;
    }

    /// Whether match conditions were involved: what is not funded then was "not found within the search", which does
    /// not say that it is impossible.
    public boolean isSearched() {
        return !plan.matches().isEmpty();
    }

    /// What stays unfunded in all.
    public Money unfunded() {
        return new Money(funding.open);
    }

    /// What of a demand stays unfunded.
    public Money unfunded(int demand) {
        return new Money(unfunded[demand]);
    }

    public Pieces pieces() {
        return pieces;
    }

    /// What became of a purse's money in a year.
    public PurseYear purseYear(int purse, int year) {
        return ages.of(layout.place[purse], year);
    }

    /// What of the fixed allocations could not be given.
    public List<Refusal> refusals() {
        return List.copyOf(claims.refusals);
    }

    /// How the match conditions came out. One that is not met could not be, with what is fixed of its grant.
    public List<Matched> matched() {
        return matched;
    }
}
