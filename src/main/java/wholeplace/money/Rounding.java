package wholeplace.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The one home of rounding. Every method says in its name how it rounds.
public final class Rounding {
    /// Digits of the greatest `long`.
    private static final int LONGEST = 19;

    /// Significant digits that a spreadsheet shows of a number.
    private static final int SHOWN = 15;

    private Rounding() {}

    /// `amount` times `rate`, rounded half-up (away from zero) to the penny: 10,927,012.50 x 2 % = 218,540.25; 0.25 x
    /// 10 % = 0.03.
    ///
    /// @throws ArithmeticException where the result does not fit whole pence in a `long`
    public static Money halfUpPence(Money amount, Rate rate) {
        return halfUpPence(BigDecimal.valueOf(amount.pence()).multiply(rate.fraction()));
    }

    /// Exact pence rounded half-up (away from zero): 252,659.5 pence is 2,526.60 pounds.
    ///
    /// @throws ArithmeticException where the result does not fit in a `long`
    public static Money halfUpPence(BigDecimal pence) {
        // Looking at the exponent first: writing out the zeros of 1E-999999999 would take a gigabyte.
        long digits = (long) pence.precision() - pence.scale();
        if (digits > LONGEST) {
            throw new ArithmeticException("An amount of %d digits of pence is beyond a long.".formatted(digits));
        }
        return digits < 0
                ? Money.ZERO
                : new Money(pence.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// What a spreadsheet shows of a cell, without the binary dust behind it: 1234.5600000000001 is 1234.56 and
    /// 0.30000000000000004 is 0.3. 15 significant digits half-up, or two decimals where those are more; what is smaller
    /// than a ten-billionth, as the difference of two equal sums leaves it, is nought.
    public static BigDecimal withoutDust(BigDecimal cell) {
        long digits = (long) cell.precision() - cell.scale();
        if (digits < -9) {
            return BigDecimal.ZERO;
        }
        return cell.precision() <= SHOWN || digits > LONGEST
                ? cell
                : cell.round(new MathContext((int) Math.max(SHOWN, digits + 2), RoundingMode.HALF_UP));
    }

    /// How many steps of display an amount is, half away from zero: 1,500.00 in steps of 1,000.00 is 2, and -1,500.00
    /// is -2. For display only.
    public static long halfUpSteps(Money step, Money amount) {
        return BigDecimal.valueOf(amount.pence())
                .divide(BigDecimal.valueOf(step.pence()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// What part of `whole` an amount is in percent, to a tenth, half away from zero: 1,031.2 of 1,284.6 is 80.3. For
    /// display only.
    ///
    /// @throws ArithmeticException where `whole` is nought
    public static BigDecimal halfUpPercent(Money part, Money whole) {
        return BigDecimal.valueOf(part.pence())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole.pence()), 1, RoundingMode.HALF_UP);
    }
}
