package wholeplace.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one in a sheet stands for: a pound, a thousand or a million pounds. A sheet in thousands that says 1,234.5
/// means 1,234,500.00.
public enum Unit {
    POUNDS(0, "£", "pounds", "£(?!\\d)s?|\\bGBPs?\\b|(?<!\\d[ -]?)\\bpounds\\b"),
    THOUSANDS(
            3,
            "£000",
            "thousands of pounds",
            "(?:£|\\bGBP) ?'?000'?s?\\b'?|(?:£|\\bGBP) ?'?(?:k|ths?|thous|thousands?)\\b|\\bthousands? (?:of )?(?:pounds|GBP|£)"
                    + "|\\bin thousands\\b|(?<![\\d,.])'000'?s?\\b|(?<![\\d,.'])\\b000'?s\\b|\\(thousands\\)|\\bk£"),
    MILLIONS(
            6,
            "£m",
            "millions of pounds",
            "(?:£|\\bGBP) ?'?(?:ms?|mn|mil|mill|millions?)\\b|\\bmillions? (?:of )?(?:pounds|GBP|£)|\\bin millions\\b|\\(millions\\)|\\bm£"),
    BILLIONS(
            9,
            "£bn",
            "billions of pounds",
            "(?:£|\\bGBP) ?'?(?:bn|b|billions?)\\b|\\bbillions? (?:of )?(?:pounds|GBP|£)|\\bin billions\\b|\\(billions\\)");

    private static final List<Unit> SCALED = List.of(THOUSANDS, MILLIONS, BILLIONS);

    private final int power;
    private final String sign;
    private final String words;
    private final Pattern written;

    Unit(int power, String sign, String words, String written) {
        this.power = power;
        this.sign = sign;
        this.words = words;
        this.written = Pattern.compile(written, Pattern.CASE_INSENSITIVE);
    }

    /// The unit that a header or a title speaks of: "£'000s", "£m", "All figures in £ thousand", "(GBP)". Nothing where
    /// it speaks of none ("Spending over £500") or of two scales at once.
    public static Optional<Unit> in(String text) {
        String plain = PlainText.of(text);
        List<Unit> said = SCALED.stream().filter(unit -> unit.isIn(plain)).toList();
        return switch (said.size()) {
            case 0 -> POUNDS.isIn(plain) ? Optional.of(POUNDS) : Optional.empty();
            case 1 -> Optional.of(said.getFirst());
            default -> Optional.empty();
        };
    }

    /// A plain text with the words for units taken out: "2026-27 (£000)" leaves "2026-27 ( )".
    static String takenOutOf(String plain) {
        String left = plain;
        for (Unit unit : Arrays.asList(BILLIONS, MILLIONS, THOUSANDS, POUNDS)) {
            left = unit.written.matcher(left).replaceAll(" ");
        }
        return left;
    }

    private boolean isIn(String plain) {
        return written.matcher(plain).find();
    }

    /// A figure of this unit in money, half-up to the penny: 1.2345678 millions are 1,234,567.80.
    ///
    /// @throws ArithmeticException where it does not fit whole pence in a `long`
    public Money toMoney(BigDecimal figure) {
        return Rounding.halfUpPence(figure.movePointRight(power + 2));
    }

    /// Money as a figure of this unit, exact and without needless noughts: 1,234,500.00 in thousands is 1234.5.
    public BigDecimal figure(Money money) {
        BigDecimal figure = money.inPounds().movePointLeft(power).stripTrailingZeros();
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }

    /// A figure of this unit in pounds, exact: 1.5 thousand is 1,500.
    public BigDecimal pounds(BigDecimal figure) {
        return figure.movePointRight(power);
    }

    /// The least difference that shows where amounts are displayed in this unit: a pound, a thousand, or a tenth of a
    /// million or billion, which show one decimal.
    public Money step() {
        long pounds = switch (this) {
            case POUNDS -> 1;
            case THOUSANDS -> 1_000;
            case MILLIONS -> 100_000;
            case BILLIONS -> 100_000_000;
        };
        return Money.pounds(pounds);
    }

    int power() {
        return power;
    }

    /// As a table says it: `£`, `£000`, `£m`.
    public String sign() {
        return sign;
    }

    /// For sentences: "thousands of pounds".
    public String words() {
        return words;
    }
}
