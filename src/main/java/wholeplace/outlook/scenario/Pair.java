package wholeplace.outlook.scenario;

import java.util.Collection;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.Index;
import wholeplace.budget.Partner;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Pool;
import wholeplace.budget.Roster;
import wholeplace.budget.Rosters;
import wholeplace.budget.Scheme;
import wholeplace.budget.Source;

/// Two plans over the same years, and mixtures of them.
///
/// An entity that only one of them has is in every mixture: nothing reaches it but entities that changed too, and their
/// change is the cause.
public final class Pair {
    private final Budget before;
    private final Budget after;

    private Pair(Budget before, Budget after) {
        this.before = before;
        this.after = after;
    }

    /// The shorter of the two is lengthened, which moves no amount of the years both have.
    ///
    /// @throws IllegalArgumentException with a sentence where they begin in different years
    static Pair of(Budget before, Budget after) {
        PlanYears first = before.years();
        PlanYears second = after.years();
        if (!first.first().equals(second.first())) {
            throw new IllegalArgumentException(
                    "One plan begins in %s and the other in %s. Compare plans that begin in the same year."
                            .formatted(first.first(), second.first()));
        }
        PlanYears longer = first.count() < second.count() ? second : first;
        return new Pair(over(longer, before), over(longer, after));
    }

    private static Budget over(PlanYears years, Budget budget) {
        return budget.years().equals(years) ? budget : budget.withYears(years);
    }

    public Budget before() {
        return before;
    }

    public Budget after() {
        return after;
    }

    public PlanYears years() {
        return before.years();
    }

    /// What both have and what differs between them, as the second has it.
    public <E extends Entity> List<E> changed(Class<E> type) {
        Roster<E> was = before.rosters().of(type);
        return after.rosters().of(type).stream()
                .filter(entity -> was.find(entity.id())
                        .filter(other -> !other.equals(entity))
                        .isPresent())
                .toList();
    }

    /// Entities of one kind as one of the plans has them, and those that only the other has.
    public <E extends Entity> Roster<E> roster(Class<E> type, boolean changed) {
        Roster<E> was = before.rosters().of(type);
        Roster<E> is = after.rosters().of(type);
        if (was.equals(is)) {
            return is;
        }
        return changed ? was.withAll(is) : is.withAll(was);
    }

    /// All that lines refer to, with no lines yet.
    Rosters frame(boolean indices, boolean schemes) {
        return both(both(both(Rosters.EMPTY, Partner.class), Source.class), Pool.class)
                .with(Index.class, roster(Index.class, indices))
                .with(Scheme.class, roster(Scheme.class, schemes));
    }

    private <E extends Entity> Rosters both(Rosters rosters, Class<E> type) {
        Collection<E> all = roster(type, true);
        return rosters.with(type, all);
    }
}
