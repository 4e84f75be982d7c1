package wholeplace.finance;

import java.util.List;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// A reserve from year to year: opening and what goes in less what is drawn is closing, and that is next year's
/// opening.
///
/// 14.0m, then -1.5, -2.0, -1.8, -1.2 and +1.0: 12.5, 10.5, 8.7, 7.5, 8.5. With a minimum of 8.0 the fourth year is
/// short by 0.5, which a look at the end alone would miss.
///
/// @param years one after the other
public record ReserveRoll(List<Year> years) {

    /// @param contributions what goes in, a positive amount
    /// @param drawdowns what is drawn, a positive amount
    public record Year(FinancialYear year, Money open, Money contributions, Money drawdowns) {
        public Money close() {
            return open.plus(contributions).minus(drawdowns);
        }

        /// By how much the reserve closes below a minimum; nought where it does not.
        public Money shortOf(Money minimum) {
            Money missing = minimum.minus(close());
            return missing.isNegative() ? Money.ZERO : missing;
        }
    }

    public ReserveRoll {
        years = List.copyOf(years);
    }

    /// The years from `first` to `last`.
    public static ReserveRoll of(
            Money open, Profile contributions, Profile drawdowns, FinancialYear first, FinancialYear last) {
        var roll = new Year[last.start() - first.start() + 1];
        Money next = open;
        for (int at = 0; at < roll.length; at++) {
            FinancialYear year = first.plus(at);
            roll[at] = new Year(year, next, contributions.amount(year), drawdowns.amount(year));
            next = roll[at].close();
        }
        return new ReserveRoll(List.of(roll));
    }

    /// The years that close below a minimum, every one, not the last only.
    public List<Year> below(Money minimum) {
        return years.stream().filter(year -> !year.shortOf(minimum).isZero()).toList();
    }
}
