package wholeplace.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The one home of rounding. Every method says in its name how it rounds.
public final class Rounding {
    private Rounding() {}

    /// `amount` times `rate`, rounded half-up (away from zero) to the penny: 10,927,012.50 x 2 % = 218,540.25; 0.25 x
    /// 10 % =
    /// 0.03.
    ///
    /// @throws ArithmeticException where the result does not fit whole pence in a `long`
    public static Money halfUpPence(Money amount, Rate rate) {
        return halfUpPence(BigDecimal.valueOf(amount.pence()).multiply(rate.fraction()));
    }

    /// Exact pence rounded half-up (away from zero): 252,659.5 pence is 2,526.60 pounds.
    ///
    /// @throws ArithmeticException where the result does not fit in a `long`
    public static Money halfUpPence(BigDecimal pence) {
        return new Money(pence.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
