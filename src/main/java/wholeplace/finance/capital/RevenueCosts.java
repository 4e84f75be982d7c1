package wholeplace.finance.capital;

import java.util.ArrayList;
import java.util.List;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// What a scheme costs revenue year by year: provision, interest and running costs, less savings and extra income.
///
/// 0.9m borrowed in 2026/27 and 1.5m in 2027/28, 40 years, 4.8 % mid-year, available in 2027/28:
///
/// | year | opening debt | borrowed | MRP | interest | cost |
/// |---|--:|--:|--:|--:|--:|
/// | 2026/27 | 0 | 900,000 | 0 | 21,600 | 21,600 |
/// | 2027/28 | 900,000 | 1,500,000 | 0 | 79,200 | 79,200 |
/// | 2028/29 | 2,400,000 | 0 | 60,000 | 115,200 | 175,200 |
/// | 2029/30 | 2,340,000 | 0 | 60,000 | 112,320 | 172,320 |
/// | 2030/31 | 2,280,000 | 0 | 60,000 | 109,440 | 169,440 |
///
/// Available a year later instead, 2028/29 costs 115,200: the 60,000 less is timing only, for the provision still has
/// to be made, a year later.
///
/// @param years each year asked for, one after the other
public record RevenueCosts(List<Year> years) {

    /// @param opening debt at 1 April: what was borrowed less what was provided for
    /// @param running what the asset costs to run, a positive amount
    /// @param savings what the scheme saves, a positive amount
    /// @param income what it earns in addition, a positive amount
    public record Year(
            FinancialYear year,
            Money opening,
            Money borrowed,
            Money mrp,
            Money interest,
            Money running,
            Money savings,
            Money income) {
        /// Debt at 31 March.
        public Money closing() {
            return opening.plus(borrowed).minus(mrp);
        }

        /// Provision and interest.
        public Money financing() {
            return mrp.plus(interest);
        }

        /// What falls on revenue; below nought where the scheme saves more than it costs.
        public Money cost() {
            return financing().plus(running).minus(savings).minus(income);
        }
    }

    /// What a scheme brings into revenue besides its financing, all positive amounts.
    public record Operation(Profile running, Profile savings, Profile income) {
        public static final Operation NONE = new Operation(Profile.EMPTY, Profile.EMPTY, Profile.EMPTY);
    }

    /// What the debt costs.
    public record Terms(Rate interest, InterestConvention convention) {}

    public RevenueCosts {
        years = List.copyOf(years);
    }

    /// The years from `first` to `last`; debt taken on before them is in the first opening debt.
    public static RevenueCosts of(
            Profile borrowing,
            MrpSchedule mrp,
            Terms terms,
            Operation operation,
            FinancialYear first,
            FinancialYear last) {
        Money opening = total(borrowing, first).minus(total(mrp.instalments(), first));
        List<Year> years = new ArrayList<>();
        for (FinancialYear year = first; !year.isAfter(last); year = year.next()) {
            Money borrowed = borrowing.amount(year);
            var costs = new Year(
                    year,
                    opening,
                    borrowed,
                    mrp.in(year),
                    terms.convention().interest(opening, borrowed, terms.interest()),
                    operation.running().amount(year),
                    operation.savings().amount(year),
                    operation.income().amount(year));
            years.add(costs);
            opening = costs.closing();
        }
        return new RevenueCosts(years);
    }

    private static Money total(Profile amounts, FinancialYear before) {
        Money total = Money.ZERO;
        for (Profile.Entry entry : amounts) {
            total = entry.year().isBefore(before) ? total.plus(entry.amount()) : total;
        }
        return total;
    }

    /// @throws IllegalArgumentException where the year is not one of them
    public Year in(FinancialYear year) {
        return years.stream()
                .filter(costs -> costs.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is not a year of these costs.".formatted(year)));
    }
}
