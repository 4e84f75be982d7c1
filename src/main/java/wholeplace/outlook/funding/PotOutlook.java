package wholeplace.outlook.funding;

import java.util.List;
import wholeplace.budget.PlanYears;
import wholeplace.finance.allocation.PurseYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// What becomes of a pot's money.
///
/// @param years what arrives, is carried, used and lost, for each year of the plan
public record PotOutlook(Pot pot, PlanYears plan, List<PurseYear> years) {
    public PotOutlook {
        years = List.copyOf(years);
    }

    /// What it pays for, with an amount for every year of the plan.
    public Profile used() {
        return Profile.from(plan.first(), years.stream().map(PurseYear::used).toArray(Money[]::new));
    }

    /// What may neither be spent nor kept, by the year in which it is lost.
    public Profile lapsed() {
        return Profile.from(plan.first(), years.stream().map(PurseYear::lapsed).toArray(Money[]::new));
    }

    /// What is left at the end of the plan and may be spent later.
    public Money beyond() {
        return years.getLast().carriedOut();
    }

    /// All that comes in and pays for nothing within the plan.
    public Money unapplied() {
        return lapsed().total().plus(beyond());
    }

    /// What goes back to the giver: all that is lost of a fund with clawback.
    public Money clawbackRisk() {
        return pot.rules().clawback() ? lapsed().total() : Money.ZERO;
    }
}
