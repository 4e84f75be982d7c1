package wholeplace.finance.capital;

import java.math.BigDecimal;
import java.math.MathContext;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// A loan paid back in equal yearly payments of principal and interest together.
///
/// All three figures hang on s = 1 + (1+r) + ... + (1+r)^(n-1), which is ((1+r)^n - 1) / r and stays exact enough where
/// r is nought or next to it.
public final class AnnuityLoan {
    /// Far beyond the 19 digits of the greatest amount, over the longest life.
    private static final MathContext DIGITS = new MathContext(40);

    private AnnuityLoan() {}

    /// What is paid each year at its end, half-up to the penny: P r / (1 - (1+r)^-n). 1,000,000.00 over 25 years at 5 %
    /// is 70,952.46, in a spreadsheet `PMT(5%; 25; -1000000)`. At 0 % it is P / n.
    ///
    /// @throws IllegalArgumentException where `years` is less than 1 or `rate` is -100 % or less
    public static Money payment(Money principal, Rate rate, int years) {
        BigDecimal growth = growth(rate, years);
        BigDecimal pence = BigDecimal.valueOf(principal.pence()).multiply(growth.pow(years, DIGITS));
        return Rounding.halfUpPence(pence.divide(sum(growth, years), DIGITS));
    }

    /// The principal in the payment of year `k`, 1 the first, half-up to the penny: P r / ((1+r)^n - 1) x (1+r)^(k-1),
    /// rounded once. 1,000,000.00 over 25 years at 5 %: 20,952.46, 22,000.08, 23,100.08, in year 10 32,504.14.
    ///
    /// @throws IllegalArgumentException where `k` is not one of the years, `years` is less than 1 or `rate` is -100 %
    /// or
    ///     less
    public static Money principal(Money principal, Rate rate, int years, int k) {
        if (k < 1 || k > years) {
            throw new IllegalArgumentException("Year %d is not one of the %d years of an annuity.".formatted(k, years));
        }
        return principals(principal, rate, years)[k - 1];
    }

    /// The principal in every payment, each rounded alone, so that they need not add up to the whole.
    static Money[] principals(Money principal, Rate rate, int years) {
        BigDecimal growth = growth(rate, years);
        BigDecimal exact = BigDecimal.valueOf(principal.pence()).divide(sum(growth, years), DIGITS);
        var principals = new Money[years];
        for (int k = 0; k < years; k++) {
            principals[k] = Rounding.halfUpPence(exact);
            exact = exact.multiply(growth, DIGITS);
        }
        return principals;
    }

    private static BigDecimal growth(Rate rate, int years) {
        BigDecimal growth = BigDecimal.ONE.add(rate.fraction());
        if (years < 1 || growth.signum() <= 0) {
            throw new IllegalArgumentException(
                    "An annuity needs at least one year and a rate above -100 %%; these are %d years at %s."
                            .formatted(years, rate));
        }
        return growth;
    }

    private static BigDecimal sum(BigDecimal growth, int years) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < years; k++) {
            sum = sum.multiply(growth).add(BigDecimal.ONE, DIGITS);
        }
        return sum;
    }
}
