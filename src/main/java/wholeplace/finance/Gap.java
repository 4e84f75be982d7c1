package wholeplace.finance;

import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// The budget gap year by year: net revenue budget less funding, before reserves.
///
/// A year's gap is what is missing in that year if nothing was done in the years before; the gaps of several years must
/// not be added up. 106,250,000.00 less 104,271,546.00 is 1,978,454.00 in 2026/27 and 2,806,625.64 in 2027/28: with
/// the first closed by recurring savings, 828,171.64 is still to be found; closed from reserves, all of 2,806,625.64.
///
/// @param cumulative of every year; below nought where funding is more than the budget
public record Gap(Profile cumulative) {

    /// The gap of every year that has a net revenue budget.
    public static Gap of(Profile netRevenueBudget, Profile funding) {
        Profile cumulative = Profile.EMPTY;
        for (Profile.Entry budget : netRevenueBudget) {
            Money gap = budget.amount().minus(funding.amount(budget.year()));
            cumulative = cumulative.with(budget.year(), gap);
        }
        return new Gap(cumulative);
    }

    public Money in(FinancialYear year) {
        return cumulative.amount(year);
    }

    /// What a year adds to the gap of the year before: the savings still to find where all before were recurring.
    public Money incremental(FinancialYear year) {
        return in(year).minus(in(year.previous()));
    }
}
