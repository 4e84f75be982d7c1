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
    private final Solved solved;
    private final Ages ages;
    private final long[] unfunded;
    private final Pieces pieces;
    private final List<Matched> matched;

    private Allocation(Plan plan) {
        this.plan = plan;
        this.solved = Solved.of(plan);
        this.matched = Matching.of(solved.funding(), solved.schemes());
        this.ages = new Ages(solved.funding());
        long[] left = solved.funding().unfunded();
        this.pieces = Ribbon.cut(solved.funding(), solved.claims(), ages, left, plan.demands().size);
        this.unfunded = new long[plan.demands().size];
        for (int claim = 0; claim < left.length; claim++) {
            unfunded[solved.claims().demandOf[claim]] += left[claim];
        }
    }

    public static Allocation of(Plan plan) {
        return new Allocation(plan);
    }

    public Plan plan() {
        return plan;
    }

    public boolean isComplete() {
        return solved.funding().open == 0;
    }

    /// Whether match conditions were involved: what is not funded then was "not found within the search", which does
    /// not say that it is impossible.
    public boolean isSearched() {
        return !plan.matches().isEmpty();
    }

    /// What stays unfunded in all.
    public Money unfunded() {
        return new Money(solved.funding().open);
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
        return ages.of(solved.layout().place[purse], year);
    }

    /// What of the fixed allocations could not be given.
    public List<Refusal> refusals() {
        return List.copyOf(solved.claims().refusals);
    }

    /// How the match conditions came out. One that is not met could not be, with what is fixed of its grant.
    public List<Matched> matched() {
        return matched;
    }

    /// Why money does not suffice: clashes that share no use, or that money is short overall; empty where the funding
    /// is
    /// complete. How much is short in all says [#unfunded]. Computed anew at every call; a second in a large plan.
    public List<Shortage> why() {
        return new Clashes(plan, solved).all();
    }

    /// Lawful ways to fund more, each by itself, what cures most first. Nothing of it is made: that is
    /// [#with]. Computed anew at every call; seconds in a large plan.
    public List<WayOut> waysOut() {
        return new WaysOut(plan, solved).all();
    }

    /// The allocation if a way out were taken.
    public Allocation with(WayOut way) {
        return of(Relaxed.by(plan, way));
    }
}
