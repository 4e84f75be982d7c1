package wholeplace.finance;

import java.math.BigDecimal;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// Money that has to stand beside a grant. The share is asked of the total of grant and match, never of the grant.
public final class MatchFunding {
    private MatchFunding() {}

    /// The least match for a grant, rounded up to the penny: grant x share / (1 - share). For 20,000,000.00 at 10 % of
    /// the
    /// total it is 2,222,222.23; 2,000,000.00 would be 9.09 %.
    ///
    /// @throws IllegalArgumentException where the share is below nought, or 100 % or more
    public static Money required(Money grant, Rate shareOfTotal) {
        BigDecimal rest = BigDecimal.ONE.subtract(shareOfTotal.fraction());
        if (shareOfTotal.fraction().signum() < 0 || rest.signum() <= 0) {
            throw new IllegalArgumentException(
                    "A match of %s of the total cannot be met. Enter a share from 0 to less than 100 %%."
                            .formatted(shareOfTotal));
        }
        BigDecimal pence = BigDecimal.valueOf(grant.pence()).multiply(shareOfTotal.fraction());
        return Rounding.ceilingQuotient(pence, rest);
    }

    /// By how much a match falls short of [#required]; nought where it does not.
    public static Money shortfall(Money grant, Money match, Rate shareOfTotal) {
        Money missing = required(grant, shareOfTotal).minus(match);
        return missing.isNegative() ? Money.ZERO : missing;
    }

    /// What share of the total a match is, in percent half-up to two decimals, for showing: 2m beside 20m is 9.09.
    ///
    /// @throws ArithmeticException where grant and match are nought together
    public static BigDecimal percentOfTotal(Money grant, Money match) {
        BigDecimal part = BigDecimal.valueOf(match.pence()).movePointRight(2);
        return Rounding.halfUpRatio(
                2, part, BigDecimal.valueOf(grant.plus(match).pence()));
    }
}
