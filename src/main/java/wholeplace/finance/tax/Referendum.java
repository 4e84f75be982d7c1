package wholeplace.finance.tax;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// The rise of Band D against the referendum principle, exact, in whole pence of the Band D that is set.
///
/// A percentage is breached by reaching it: 5.00 % where the principle says 5 %, which is why councils set 4.99 %. The
/// allowance in pounds is breached by passing it: a district at 5.00 keeps to "3 % or 5 pounds", at 5.01 it does
/// not, unless 3 % of its Band D is more.
///
/// @param before Band D of the year before
/// @param after Band D of the year
/// @param socialCare what part of the rise is for adult social care, in percent of `before`
public record Referendum(ReferendumPrinciple principle, Money before, Money after, Rate socialCare) {

    /// In what way a rise is too much.
    public enum Breach {
        /// Core and social care together reach what they may be together.
        TOTAL,
        /// What is not for social care reaches the core percentage of a council that has both.
        CORE,
        /// More is for social care than may be.
        SOCIAL_CARE
    }

    /// Empty where no referendum is needed.
    public Set<Breach> breaches() {
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        if (rise().compareTo(principle.pounds()) <= 0) {
            return breaches;
        }
        boolean parts = principle.socialCare().compareTo(Rate.ZERO) > 0;
        add(breaches, Breach.TOTAL, reaches(rise(), Rate.ZERO, principle.total()));
        add(breaches, Breach.CORE, parts && reaches(rise(), socialCare, principle.core()));
        add(breaches, Breach.SOCIAL_CARE, socialCare.compareTo(principle.socialCare()) > 0);
        return breaches;
    }

    private static void add(Set<Breach> breaches, Breach breach, boolean found) {
        if (found) {
            breaches.add(breach);
        }
    }

    /// Whether what is left of a rise without `apart` is `limit` or more; multiplied out, so that nothing is rounded.
    private boolean reaches(Money rise, Rate apart, Rate limit) {
        BigDecimal allowed =
                BigDecimal.valueOf(before.pence()).multiply(apart.fraction().add(limit.fraction()));
        return BigDecimal.valueOf(rise.pence()).compareTo(allowed) >= 0;
    }

    public Money rise() {
        return after.minus(before);
    }

    /// The highest Band D that the whole of the principle lets a council set without a referendum: 900.00 at 3 + 2 % is
    /// 944.99, at "3 % or 5 pounds" 245.30 is 252.65 and 100.00 is 105.00.
    public Money highest() {
        BigDecimal percent = BigDecimal.valueOf(before.pence())
                .multiply(BigDecimal.ONE.add(principle.total().fraction()));
        Money below = Rounding.ceilingPence(percent).minus(new Money(1));
        Money inPounds = before.plus(principle.pounds());
        return below.compareTo(inPounds) > 0 ? below : inPounds;
    }

    /// By how much Band D has to be less to need no referendum; nought where none is needed. 900.00 raised to 945.00,
    /// 2 % of it for social care, is a penny too much at 3 + 2 %; raised to 945.00 with 1 % for social care it is
    /// 9.01, for without it the rise may only come to less than 3 %.
    public Money excess() {
        if (breaches().isEmpty()) {
            return Money.ZERO;
        }
        Rate lawful = socialCare.compareTo(principle.socialCare()) > 0 ? principle.socialCare() : socialCare;
        Money over = largest(
                after.minus(below(principle.core().fraction().add(lawful.fraction()))),
                Rounding.ceilingPence(BigDecimal.valueOf(before.pence())
                        .multiply(socialCare.fraction().subtract(lawful.fraction()))));
        Money overPounds = rise().minus(principle.pounds());
        return overPounds.compareTo(over) < 0 ? overPounds : over;
    }

    /// The highest Band D that is a smaller rise than a share of the one before.
    private Money below(BigDecimal share) {
        return Rounding.ceilingPence(BigDecimal.valueOf(before.pence()).multiply(BigDecimal.ONE.add(share)))
                .minus(new Money(1));
    }

    private static Money largest(Money one, Money other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
