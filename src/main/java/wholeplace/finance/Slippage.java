package wholeplace.finance;

import java.math.BigDecimal;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// A profile moved to later years, with what passes the plan's end. The total never changes.
///
/// @param within the years up to the plan's last
/// @param beyond what falls after it
public record Slippage(Profile within, Money beyond) {

    /// A percentage of what is there in each year moves to the next, half-up to the penny: of the year's own amount and
    /// of
    /// what slipped into it. What slips from the plan's last year passes its end, and so does what was planned after
    /// it.
    ///
    /// 1,000.00, 500.00 and nothing at 10 %: 900.00; 540.00 of 600.00; 54.00 of 60.00; 6.00 beyond.
    ///
    /// @throws IllegalArgumentException where the rate is not from 0 to 100 %
    public static Slippage of(Profile profile, Rate rate, FinancialYear last) {
        if (rate.fraction().signum() < 0 || rate.fraction().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Slippage is 0 to 100 %%; %s is not.".formatted(rate));
        }
        if (profile.isEmpty() || rate.equals(Rate.ZERO)) {
            return shifted(profile, 0, last);
        }
        Profile within = Profile.EMPTY;
        Money slipped = Money.ZERO;
        for (FinancialYear year = profile.first(); !year.isAfter(last); year = year.next()) {
            Money there = profile.amount(year).plus(slipped);
            slipped = Rounding.halfUpPence(there, rate);
            if (profile.has(year) || !there.isZero()) {
                within = within.with(year, there.minus(slipped));
            }
        }
        return new Slippage(within, slipped.plus(shifted(profile, 0, last).beyond()));
    }

    /// Every amount so many whole years later, or earlier where `years` is below nought.
    public static Slippage shifted(Profile profile, int years, FinancialYear last) {
        Profile moved = profile.later(years);
        if (moved.isEmpty() || !moved.last().isAfter(last)) {
            return new Slippage(moved, Money.ZERO);
        }
        Profile within = moved.where(entry -> !entry.year().isAfter(last));
        return new Slippage(within, moved.total().minus(within.total()));
    }

    /// The same as before the move.
    public Money total() {
        return within.total().plus(beyond);
    }
}
