package wholeplace.money;

import java.math.BigDecimal;
import java.math.BigInteger;
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
        return wholePence(pence, RoundingMode.HALF_UP);
    }

    /// Exact pence rounded down to the penny, towards less: 25,265.9 pence is 252.65. For Band D, where a rounded penny
    /// can reach a referendum limit.
    ///
    /// @throws ArithmeticException where the result does not fit in a `long`
    public static Money floorPence(BigDecimal pence) {
        return wholePence(pence, RoundingMode.FLOOR);
    }

    /// Exact pence rounded up to the penny, towards more: 222,222,222.2 pence is 2,222,222.23. For what has at least to
    /// be there.
    ///
    /// @throws ArithmeticException where the result does not fit in a `long`
    public static Money ceilingPence(BigDecimal pence) {
        return wholePence(pence, RoundingMode.CEILING);
    }

    /// `amount` times `rate`, rounded half-up (away from zero) to the whole pound: 47,508,750.00 x 2.5 % =
    /// 1,187,719.00.
    ///
    /// @throws ArithmeticException where the result does not fit whole pence in a `long`
    public static Money halfUpPounds(Money amount, Rate rate) {
        BigDecimal pounds = amount.inPounds().multiply(rate.fraction());
        return Money.pounds(wholePence(pounds, RoundingMode.HALF_UP).pence());
    }

    /// An amount divided by a number of equal parts, half-up (away from zero) to the penny: 571,428.58 by 4 is
    /// 142,857.15.
    ///
    /// @throws ArithmeticException where `parts` is less than 1
    public static Money halfUpPart(Money amount, int parts) {
        if (parts < 1) {
            throw new ArithmeticException("An amount has at least one part, not %d.".formatted(parts));
        }
        long whole = amount.pence() / parts;
        long rest = Math.abs(amount.pence() % parts);
        return new Money(rest * 2 >= parts ? whole + Long.signum(amount.pence()) : whole);
    }

    /// Pence divided by any number, half-up (away from zero) to the penny: 1,000,000,000 pence by 1.08243216 is
    /// 9,238,454.26.
    ///
    /// @throws ArithmeticException where `divisor` is nought or the result does not fit in a `long`
    public static Money halfUpQuotient(BigDecimal pence, BigDecimal divisor) {
        return wholePence(pence.divide(divisor, 0, RoundingMode.HALF_UP), RoundingMode.UNNECESSARY);
    }

    /// Pence divided by any number, rounded up to the penny, towards more: 200,000,000 pence by 0.9 is 2,222,222.23.
    ///
    /// @throws ArithmeticException where `divisor` is nought or the result does not fit in a `long`
    public static Money ceilingQuotient(BigDecimal pence, BigDecimal divisor) {
        return wholePence(pence.divide(divisor, 0, RoundingMode.CEILING), RoundingMode.UNNECESSARY);
    }

    /// A number that is no amount of money, half-up (away from zero) to so many decimals: 61,206.06 to one is 61,206.1.
    public static BigDecimal halfUp(int decimals, BigDecimal number) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    /// A quotient that is no amount of money, half-up (away from zero) to so many decimals: 2 by 22 to four is 0.0909.
    ///
    /// @throws ArithmeticException where `divisor` is nought
    public static BigDecimal halfUpRatio(int decimals, BigDecimal number, BigDecimal divisor) {
        return number.divide(divisor, decimals, RoundingMode.HALF_UP);
    }

    private static Money wholePence(BigDecimal pence, RoundingMode mode) {
        // Looking at the exponent first: writing out the zeros of 1E-999999999 would take a gigabyte.
        long digits = (long) pence.precision() - pence.scale();
        if (digits > LONGEST && pence.signum() != 0) {
            throw new ArithmeticException("An amount of %d digits of pence is beyond a long.".formatted(digits));
        }
        BigDecimal near =
                digits < 0 || pence.signum() == 0 ? new BigDecimal(BigInteger.valueOf(pence.signum()), 2) : pence;
        return new Money(near.setScale(0, mode).longValueExact());
    }

    /// `amount` times `rate` for an amount that is not negative, floored to the penny: 30 % of 0.99 is 0.29. For caps,
    /// so
    /// that what is allowed is never exceeded by a part of a penny.
    public static Money floorPence(Money amount, Rate rate) {
        return new Money(BigDecimal.valueOf(amount.pence())
                .multiply(rate.fraction())
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
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
