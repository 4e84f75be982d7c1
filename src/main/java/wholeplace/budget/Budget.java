package wholeplace.budget;

import java.util.Collection;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A place's single placemaking budget: every partner's revenue and capital over the years of the plan, the money that
/// pays for them, and its conditions. A value; the differences between two budgets are changes.
public record Budget(String name, PlanYears years, PriceBase prices, Rosters rosters) {
    /// No single amount is larger, so that sums over any plan stay exact: a trillion pounds, a third of all the United
    /// Kingdom earns in a year.
    public static final Money LARGEST_AMOUNT = Money.pounds(1_000_000_000_000L);

    /// @throws InvalidBudget where a reference leads nowhere or an amount lies outside the plan
    public Budget {
        InvalidBudget.throwIfAny(Reasons.against(name, years, prices, rosters));
    }

    /// Whether an amount is no larger than any single one may be, whatever its sign.
    public static boolean mayHold(Money amount) {
        return amount.pence() <= LARGEST_AMOUNT.pence() && amount.pence() >= -LARGEST_AMOUNT.pence();
    }

    public static Budget empty(String name, FinancialYear first, int years) {
        return new Budget(name, new PlanYears(first, years), PriceBase.STANDARD, Rosters.EMPTY);
    }

    public Roster<Partner> partners() {
        return rosters.of(Partner.class);
    }

    public Roster<Index> indices() {
        return rosters.of(Index.class);
    }

    public Roster<Source> sources() {
        return rosters.of(Source.class);
    }

    public Roster<Scheme> schemes() {
        return rosters.of(Scheme.class);
    }

    public Roster<Pool> pools() {
        return rosters.of(Pool.class);
    }

    public Roster<Fund> funds() {
        return rosters.of(Fund.class);
    }

    public Roster<Line> lines() {
        return rosters.of(Line.class);
    }

    /// What users have set to be paid by what.
    public Roster<Allocation> allocations() {
        return rosters.of(Allocation.class);
    }

    public Roster<Reserve> reserves() {
        return rosters.of(Reserve.class);
    }

    public Roster<CouncilTax> councilTax() {
        return rosters.of(CouncilTax.class);
    }

    public Roster<Treasury> treasury() {
        return rosters.of(Treasury.class);
    }

    public Roster<Scenario> scenarios() {
        return rosters.of(Scenario.class);
    }

    /// Reference data that users have set otherwise.
    public Roster<ReferenceOverride> overrides() {
        return rosters.of(ReferenceOverride.class);
    }

    public Budget withName(String other) {
        return new Budget(other, years, prices, rosters);
    }

    public Budget withYears(PlanYears other) {
        return new Budget(name, other, prices, rosters);
    }

    public Budget withPrices(PriceBase other) {
        return new Budget(name, years, other, rosters);
    }

    public Budget with(Rosters other) {
        return new Budget(name, years, prices, other);
    }

    /// This budget with other entities of one kind.
    public <E extends Entity> Budget with(Class<E> type, Collection<E> entities) {
        return with(rosters.with(type, entities));
    }

    public Budget withPartners(Collection<Partner> other) {
        return with(Partner.class, other);
    }

    public Budget withFunds(Collection<Fund> other) {
        return with(Fund.class, other);
    }

    public Budget withIndices(Collection<Index> other) {
        return with(Index.class, other);
    }

    public Budget withSources(Collection<Source> other) {
        return with(Source.class, other);
    }

    public Budget withLines(Collection<Line> other) {
        return with(Line.class, other);
    }

    /// This budget with one line changed or added.
    public Budget with(Line line) {
        return withLines(lines().with(line));
    }
}
