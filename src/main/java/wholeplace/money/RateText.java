package wholeplace.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a text says where a rate is asked for: `12.5%` and `12.5` are 12.5 %, `(2%)` is -2 %. A number between -1 and 1
/// without a percent sign is refused, since 0.125 could be 12.5 % as well as 0.125 %.
public sealed interface RateText {
    record Read(Rate rate) implements RateText {}

    /// Nothing but blanks.
    record Blank() implements RateText {}

    /// @param why a sentence with the text and the cure
    record Refused(String why) implements RateText {}

    /// Percent sign or words, also inside a closing bracket or before a trailing minus.
    Pattern PERCENT = Pattern.compile(" ?(?:%|per ?cent|pct) ?(?=[-)]?$)");

    static RateText read(String text) {
        String plain = PlainText.of(text).toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return new Blank();
        }
        String bare = PERCENT.matcher(plain).replaceFirst("");
        Optional<BigDecimal> percent = plain.indexOf('£') >= 0
                ? Optional.empty()
                : Numeral.of(bare).filter(numeral -> numeral.power() == 0).map(Numeral::value);
        if (percent.isEmpty()) {
            return new Refused("%s is not a rate. Type a percentage such as 2.5%%.".formatted(PlainText.quoted(text)));
        }
        boolean unsaid = bare.equals(plain);
        return unsaid && isFraction(percent.get()) ? unclear(text, percent.get()) : new Read(rate(percent.get()));
    }

    private static boolean isFraction(BigDecimal number) {
        return number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) < 0;
    }

    private static RateText unclear(String text, BigDecimal number) {
        return new Refused("%s could mean %s%% or %s%%. Type it with the percent sign."
                .formatted(
                        PlainText.quoted(text),
                        rate(number).inPercent(),
                        rate(number.movePointRight(2)).inPercent()));
    }

    private static Rate rate(BigDecimal percent) {
        return new Rate(percent.movePointLeft(2));
    }
}
