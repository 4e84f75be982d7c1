package wholeplace.finance;

import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// What prices do to amounts from one year to the next.
public final class Prices {
    private Prices() {}

    /// Last year's amount raised by this year's rate, half-up to the penny. Rates compound: 10,000,000.00 at 3.5, 3,
    /// 2.5, 2 and 2 % is 11,368,463.81 after five years; the added rates would give 11,300,000.00, which is wrong.
    ///
    /// @throws ArithmeticException where the amount no longer fits whole pence in a `long`
    public static Money uplifted(Money lastYear, Rate rate) {
        return lastYear.plus(Rounding.halfUpPence(lastYear, rate));
    }
}
