package wholeplace.finance.capital;

import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// What a council must set aside from revenue each year for debt (SI 2003/3146 regs 27 and 28 as amended by SI
/// 2024/478; statutory guidance, 5th edition, 2024).
public final class MinimumRevenueProvision {
    private MinimumRevenueProvision() {}

    /// Equal instalment (A - B) / C, half-up to the penny: `left` is the cost paid from debt less the provision made to
    /// date, `yearsLeft` counts this year too. 1,000,000.00 over 7 years, worked out anew each year: 142,857.14 three
    /// times, then .15, .14, .15, .14.
    ///
    /// @throws IllegalArgumentException where `yearsLeft` is less than 1
    public static Money equalInstalment(Money left, int yearsLeft) {
        if (yearsLeft < 1) {
            throw new IllegalArgumentException("Debt of %s cannot be provided for in %d years; at least one is needed."
                    .formatted(left.inSentence(), yearsLeft));
        }
        return Rounding.halfUpPart(left, yearsLeft);
    }

    /// CFR method, half-up to the penny, for debt from before April 2008 and supported debt only: rate x (CFR at the
    /// preceding 31 March less that of the housing revenue account and less Adjustment A), never below nought. At 4 %:
    /// 62.5m less 10.0m less 2.5m gives 2,000,000.00; next year, at 60.5m, 1,920,000.00.
    ///
    /// @param adjustmentA the amount A of the 2003 regulations; nought where the council has none
    public static Money ofCfr(Money cfrBefore, Money housingCfr, Money adjustmentA, Rate rate) {
        Money base = cfrBefore.minus(housingCfr).minus(adjustmentA);
        return base.isNegative() ? Money.ZERO : Rounding.halfUpPence(base, rate);
    }
}
