package wholeplace.finance;

import java.math.BigDecimal;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// What prices do to amounts from one year to the next.
///
/// An index is any series of numbers above nought; only the ratio of two years of it counts, so its base does not
/// matter.
public final class Prices {

    /// To what an uplift is rounded.
    public enum Step {
        PENNY,
        POUND
    }

    private Prices() {}

    /// Last year's amount raised by this year's rate, half-up to the penny. Rates compound: 10,000,000.00 at 3.5, 3,
    /// 2.5, 2 and 2 % is 11,368,463.81 after five years; the added rates would give 11,300,000.00, which is wrong.
    ///
    /// @throws ArithmeticException where the amount no longer fits whole pence in a `long`
    public static Money uplifted(Money lastYear, Rate rate) {
        return lastYear.plus(inflation(lastYear, rate, Step.PENNY));
    }

    /// What a year's inflation adds to last year's amount, half-up to the step: 47,508,750.00 at 2.5 % is 1,187,718.75
    /// to
    /// the penny and 1,187,719.00 to the pound. A rate may be nought or below it.
    ///
    /// @throws ArithmeticException where the amount no longer fits whole pence in a `long`
    public static Money inflation(Money lastYear, Rate rate, Step step) {
        return switch (step) {
            case PENNY -> Rounding.halfUpPence(lastYear, rate);
            case POUND -> Rounding.halfUpPounds(lastYear, rate);
        };
    }

    /// An amount of one year in the prices of another, half-up to the penny: amount x index of the other year / index
    /// of
    /// its own. 10,000,000.00 of a year with index 108.243216 is 9,238,454.26 in prices of index 100; 7,400,000.00 of
    /// 1998-99 is 8,355,819.45 in prices of 2003-04, 102.789 / 91.031 (HM Treasury, GDP deflators user guide).
    ///
    /// @throws IllegalArgumentException where an index is not above nought
    /// @throws ArithmeticException where the amount no longer fits whole pence in a `long`
    public static Money inPricesOf(BigDecimal otherIndex, Money amount, BigDecimal ownIndex) {
        if (otherIndex.signum() <= 0 || ownIndex.signum() <= 0) {
            throw new IllegalArgumentException("A price index is above nought; these are %s and %s."
                    .formatted(otherIndex.toPlainString(), ownIndex.toPlainString()));
        }
        BigDecimal pence = BigDecimal.valueOf(amount.pence());
        return Rounding.halfUpQuotient(pence.multiply(otherIndex), ownIndex);
    }

    /// This year's index by this year's rate, exact: 102 at 2 % is 104.04.
    public static BigDecimal indexAfter(BigDecimal lastYear, Rate rate) {
        return lastYear.multiply(BigDecimal.ONE.add(rate.fraction())).stripTrailingZeros();
    }
}
