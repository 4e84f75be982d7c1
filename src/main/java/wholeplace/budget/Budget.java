package wholeplace.budget;

import java.util.Collection;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A place's single placemaking budget: every partner's revenue and capital over the years of the plan. A value; the
/// differences between two budgets are changes.
public record Budget(
        String name,
        PlanYears years,
        Roster<Partner> partners,
        Roster<Fund> funds,
        Roster<Index> indices,
        Roster<Source> sources,
        Roster<Line> lines) {
    /// No single amount is larger, so that sums over any plan stay exact: a trillion pounds, a third of all the United
    /// Kingdom earns in a year.
    public static final Money LARGEST_AMOUNT = Money.pounds(1_000_000_000_000L);

    /// @throws InvalidBudget where a reference leads nowhere or an amount lies outside the plan
    public Budget {
        InvalidBudget.throwIfAny(Reasons.against(name, years, partners, funds, indices, sources, lines));
    }

    public static Budget empty(String name, FinancialYear first, int years) {
        return new Budget(
                name, new PlanYears(first, years), Roster.of(), Roster.of(), Roster.of(), Roster.of(), Roster.of());
    }

    public Budget withName(String other) {
        return new Budget(other, years, partners, funds, indices, sources, lines);
    }

    public Budget withYears(PlanYears other) {
        return new Budget(name, other, partners, funds, indices, sources, lines);
    }

    public Budget withPartners(Collection<Partner> other) {
        return new Budget(name, years, Roster.of(other), funds, indices, sources, lines);
    }

    public Budget withFunds(Collection<Fund> other) {
        return new Budget(name, years, partners, Roster.of(other), indices, sources, lines);
    }

    public Budget withIndices(Collection<Index> other) {
        return new Budget(name, years, partners, funds, Roster.of(other), sources, lines);
    }

    public Budget withSources(Collection<Source> other) {
        return new Budget(name, years, partners, funds, indices, Roster.of(other), lines);
    }

    public Budget withLines(Collection<Line> other) {
        return new Budget(name, years, partners, funds, indices, sources, Roster.of(other));
    }

    /// This budget with one line changed or added.
    public Budget with(Line line) {
        return withLines(lines.with(line));
    }
}
