package wholeplace.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in whole pence. 1,234.56 pounds is `new Money(123_456)`.
///
/// Arithmetic is exact: a result beyond a `long` (92 quadrillion pounds) throws [ArithmeticException].
public record Money(long pence) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final BigDecimal PENCE_IN_A_POUND = BigDecimal.valueOf(100);

    /// `Money.pounds(3)` is 3.00.
    public static Money pounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100L));
    }

    /// Reads the plain form that [#toString] writes, and fewer decimals: `1234.56`, `-1234.5`, `1234`.
    /// For what people type see [AmountText].
    ///
    /// @throws NumberFormatException with a sentence where the text is no amount in whole pence
    public static Money parse(String plain) {
        try {
            return new Money(new BigDecimal(plain).multiply(PENCE_IN_A_POUND).longValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            var sentence = new NumberFormatException(
                    "\"%s\" is not an amount of pounds with at most two decimals.".formatted(plain));
            sentence.initCause(e);
            throw sentence;
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    public boolean isZero() {
        return pence == 0;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    /// Pounds as an exact decimal with two places: 1234.56.
    public BigDecimal inPounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    /// Whole pounds, half away from zero: 0.50 is 1, -0.50 is -1. For display only.
    public long roundedPounds() {
        return inPounds().setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /// For sentences, exact: `£300,000`, `£1,234.56`, `-£5`.
    public String inSentence() {
        String digits = pence % 100 == 0
                ? "%,d".formatted(Math.abs(pence / 100))
                : "%,.2f".formatted(inPounds().abs());
        return (isNegative() ? "-£" : "£") + digits;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /// Plain pounds with two decimals, as in files: `-1234.56`.
    @Override
    public String toString() {
        return inPounds().toString();
    }
}
