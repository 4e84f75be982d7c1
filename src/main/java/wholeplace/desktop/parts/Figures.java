package wholeplace.desktop.parts;

import java.math.BigDecimal;
import wholeplace.money.AmountText;
import wholeplace.money.Money;
import wholeplace.money.Rounding;
import wholeplace.money.Unit;

/// How key figures and counts are worded.
public final class Figures {
    private static final Money MILLION = Money.pounds(1_000_000);
    private static final Money HUNDRED_BILLIONS = Money.pounds(100_000_000_000L);

    private Figures() {}

    /// An amount as a headline: `£350,000`, `£1,284.6m`, `£3,203.5bn`, `(£4.1m)`.
    public static String headline(Money amount) {
        Money size = amount.isNegative() ? amount.negated() : amount;
        Unit unit = size.compareTo(MILLION) < 0
                ? Unit.POUNDS
                : size.compareTo(HUNDRED_BILLIONS) < 0 ? Unit.MILLIONS : Unit.BILLIONS;
        String letters = unit.sign().substring(1);
        String figure = size.isZero() ? "0" : AmountText.show(size, unit);
        return amount.isNegative() ? "(£" + figure + letters + ")" : "£" + figure + letters;
    }

    /// How much of `whole` a part is, to a tenth of a percent, half-up: `80.3 %`. Nothing where there is no whole.
    public static String share(Money part, Money whole) {
        if (whole.isZero()) {
            return "";
        }
        return percent(Rounding.halfUpPercent(part, whole));
    }

    /// `80.3 %`, `−5.1 %`.
    public static String percent(BigDecimal percent) {
        return "%,.1f %%".formatted(percent).replace('-', '−');
    }

    /// `1 partner`, `1,576 lines`.
    public static String count(long number, String one, String several) {
        return "%,d %s".formatted(number, number == 1 ? one : several);
    }
}
