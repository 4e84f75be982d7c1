package wholeplace.outlook.capital;

import wholeplace.budget.MrpStart;
import wholeplace.budget.Scheme;
import wholeplace.finance.capital.MinimumRevenueProvision;
import wholeplace.finance.capital.MrpSchedule;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// The CFR method on one scheme: each year a rate of what is still owed at the preceding 31 March. It never comes to an
/// end by itself; the schedule stops with the asset's life, and what is then still owed has not been provided for.
///
/// 1,000,000.00 at 4 %: 40,000.00, 38,400.00, 36,864.00; over 40 years it provides for 804,634.
///
/// @param startAfter how many years after availability, or after spending, it starts
record ReducingBalance(Rate rate, int startAfter) {

    MrpSchedule schedule(Scheme scheme, Profile borrowing) {
        if (borrowing.isEmpty()) {
            return MrpSchedule.NONE;
        }
        boolean afterSpending = scheme.start() == MrpStart.AFTER_SPENDING;
        FinancialYear from = afterSpending ? borrowing.first() : scheme.availableWithDelay();
        FinancialYear first = from.isBefore(borrowing.first()) ? borrowing.first() : from;
        var provided = new Money[scheme.life()];
        Money owed = before(borrowing, first.plus(startAfter));
        for (int at = 0; at < provided.length; at++) {
            provided[at] = MinimumRevenueProvision.ofCfr(owed, Money.ZERO, Money.ZERO, rate);
            owed = owed.minus(provided[at]).plus(borrowing.amount(first.plus(startAfter + at)));
        }
        return new MrpSchedule(Profile.from(first.plus(startAfter), provided));
    }

    private static Money before(Profile borrowing, FinancialYear year) {
        Money total = Money.ZERO;
        for (Profile.Entry drawn : borrowing) {
            total = drawn.year().isBefore(year) ? total.plus(drawn.amount()) : total;
        }
        return total;
    }
}
