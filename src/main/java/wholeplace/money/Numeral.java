package wholeplace.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people write it: a sign or brackets, a pound sign, thousands separators, a word for its scale.
///
/// @param value with its sign, the scale not yet applied: -1.2 for `(£1.2m)`
/// @param power of the scale: 6 for `m`; 0 where none is written
record Numeral(BigDecimal value, int power) {
    /// No figure that anybody writes is longer.
    static final int LONGEST_TEXT = 80;

    /// What stands before and behind, the figure itself, and letters right behind it.
    private static final Pattern SHAPE =
            Pattern.compile("(?<before>[-+(£ ]*)(?<figure>[\\d.][\\d., ]*?) ?(?<scale>[a-z]*)(?<after>[-)£ ]*)");

    private static final Pattern FIGURE =
            Pattern.compile("(?:\\d+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)(?:\\.\\d*)?|\\.\\d+");
    private static final Pattern POUNDS = Pattern.compile("gbp|\\bpounds?\\b|(?<=\\d) ?pounds?\\b");
    private static final Set<String> POSITIVE = Set.of("|", "+|");
    private static final Set<String> NEGATIVE = Set.of("-|", "|-", "(|)");
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("k", 3),
            Map.entry("th", 3),
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mil", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9));

    /// Empty where the plain text is no such number; [Refusal] then says why.
    static Optional<Numeral> of(String plain) {
        if (plain.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        String text = POUNDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("£");
        Matcher shape = SHAPE.matcher(text);
        return shape.matches() ? of(shape) : Optional.empty();
    }

    private static Optional<Numeral> of(Matcher shape) {
        String around = shape.group("before") + "|" + shape.group("after");
        String signs = around.replaceAll("[£ ]", "");
        boolean onePoundSign = around.indexOf('£') == around.lastIndexOf('£');
        boolean signed = NEGATIVE.contains(signs) || POSITIVE.contains(signs);
        Integer power = SCALES.get(shape.group("scale"));
        String figure = shape.group("figure");
        if (power == null || !onePoundSign || !signed || !FIGURE.matcher(figure).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(figure.replaceAll("[, ]", ""));
        return Optional.of(new Numeral(NEGATIVE.contains(signs) ? value.negate() : value, power));
    }

    BigDecimal scaled() {
        return value.movePointRight(power);
    }
}
