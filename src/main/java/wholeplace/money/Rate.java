package wholeplace.money;

import java.math.BigDecimal;

/// An exact rate as a fraction: 3.5 % is `0.035`. Two rates of the same value are equal however many zeros they carry.
public record Rate(BigDecimal fraction) implements Comparable<Rate> {
    public static final Rate ZERO = new Rate(BigDecimal.ZERO);

    /// 100 %.
    public static final Rate ONE = new Rate(BigDecimal.ONE);

    public Rate {
        fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
    }

    /// `Rate.percent("3.5")` is 0.035.
    ///
    /// @throws NumberFormatException with a sentence where the text is no decimal number
    public static Rate percent(String percent) {
        try {
            return new Rate(new BigDecimal(percent).movePointLeft(2));
        } catch (NumberFormatException e) {
            var sentence = new NumberFormatException("\"%s\" is not a percentage.".formatted(percent));
            sentence.initCause(e);
            throw sentence;
        }
    }

    /// The rate in percent as plain text without trailing zeros: `3.5`.
    public String inPercent() {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Rate other) {
        return fraction.compareTo(other.fraction);
    }

    @Override
    public String toString() {
        return inPercent() + " %";
    }
}
