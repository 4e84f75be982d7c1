package wholeplace.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// What rates and spans can be at all, with sentences where they are not.
final class Limits {
    private Limits() {}

    /// @throws IllegalArgumentException where the rate is below 0 % or above 100 %
    static void percentage(String what, @Nullable Rate rate) {
        if (rate != null && (rate.fraction().signum() < 0 || rate.fraction().compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException(
                    "%s is %s %%. Give a percentage from 0 to 100.".formatted(what, rate.inPercent()));
        }
    }

    /// @throws IllegalArgumentException where the rate is below 0 % or above `most` %
    static void rate(String what, Rate rate, int most) {
        if (rate.fraction().signum() < 0
                || rate.fraction().compareTo(BigDecimal.valueOf(most).movePointLeft(2)) > 0) {
            throw new IllegalArgumentException(
                    "%s is %s %%. Give a percentage from 0 to %d.".formatted(what, rate.inPercent(), most));
        }
    }

    /// @throws IllegalArgumentException where the number lies outside
    static void between(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "%s is %,d. Give a whole number from %d to %d.".formatted(what, number, least, most));
        }
    }

    /// @throws IllegalArgumentException where the amount is below nought
    static void notNegative(String what, Money amount) {
        if (amount.pence() < 0) {
            throw new IllegalArgumentException(
                    "%s is %s. Give an amount of nought or more.".formatted(what, amount.inSentence()));
        }
    }

    /// @throws IllegalArgumentException where an amount is below nought
    static void notNegative(String what, Profile amounts) {
        for (Profile.Entry entry : amounts) {
            notNegative("%s in %s".formatted(what, entry.year()), entry.amount());
        }
    }
}
