package wholeplace.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads amounts for [AmountText].
final class AmountReading {
    /// Markers of statistics and returns, and what people write who do not know yet.
    private static final Pattern MISSING = Pattern.compile(
            "£? ?-+|:|\\.{2,}|…|\\*+|\\?+|\\[(?:x|c|z|u|w|e|low|no data|n/a)]|d\\.?n\\.?a\\.?|n/?a|n\\.a\\.|n/k|n\\.k\\."
                    + "|tb[acd]|t\\.b\\.[acd]\\.|to be (?:confirmed|advised|agreed|decided|determined)|no data|awaited"
                    + "|(?:not|un) ?(?:available|applicable|known|disclosed)|-* ?select(?:\\.*|…| ?-*| (?:an?|one|from|option|value)\\b.*)|-* ?please select.*");

    private static final Pattern DASH = Pattern.compile("£? ?- ?");
    private static final Pattern NOUGHT = Pattern.compile("nil|zero|nought");
    private static final Pattern CREDIT = Pattern.compile("(?:(cr|dr)\\.? ?)?(.*?)(?: ?(cr|dr)\\.?)?");
    private static final Pattern MARKED =
            Pattern.compile("(.*\\d\\)?) ?(\\*+|†|‡|\\[[a-z0-9]{1,2}]|\\((?:r|p|e|b|f)\\))");

    private AmountReading() {}

    static AmountText of(String text, Unit unit, boolean sheet) {
        if (isPlainDecimal(text)) {
            var number = new BigDecimal(text);
            return settle(sheet ? Rounding.withoutDust(number) : number, unit, text);
        }
        String plain = PlainText.of(text);
        String lower = plain.toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return new AmountText.Blank();
        }
        if (sheet && MISSING.matcher(lower).matches()) {
            return new AmountText.Missing(text.strip());
        }
        if (DASH.matcher(lower).matches() || NOUGHT.matcher(lower).matches()) {
            return new AmountText.Amount(Money.ZERO, false);
        }
        return Numeral.of(plain)
                .map(numeral -> of(numeral, plain, unit, sheet))
                .or(() -> doubtful(lower, plain, unit, sheet))
                .orElseGet(() -> Refusal.of(plain, MISSING.matcher(lower).matches()));
    }

    /// By far the most texts are digits and a point; a file of a million of them should not wait for the patterns.
    private static boolean isPlainDecimal(String text) {
        int points = 0;
        int digits = 0;
        for (int at = text.startsWith("-") ? 1 : 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1 && text.length() <= Numeral.LONGEST_TEXT;
    }

    private static AmountText of(Numeral numeral, String plain, Unit unit, boolean sheet) {
        if (numeral.power() > 0) {
            AmountText pounds = settle(numeral.scaled(), Unit.POUNDS, plain);
            return unit == Unit.POUNDS
                    ? pounds
                    : ask(
                            pounds,
                            "%s names its own scale although the figures are in %s: is it %%s?"
                                    .formatted(PlainText.quoted(plain), unit.words()));
        }
        return settle(sheet ? Rounding.withoutDust(numeral.value()) : numeral.value(), unit, plain);
    }

    /// A figure that is readable but for what somebody wrote beside it.
    private static Optional<AmountText> doubtful(String lower, String plain, Unit unit, boolean sheet) {
        Matcher credit = CREDIT.matcher(lower);
        if (credit.matches() && (credit.group(1) == null) != (credit.group(3) == null)) {
            return Numeral.of(credit.group(2)).map(numeral -> credit(numeral, lower, plain, unit, sheet));
        }
        Matcher marked = MARKED.matcher(lower);
        if (marked.matches()) {
            return Numeral.of(marked.group(1).strip())
                    .map(numeral -> ask(
                            of(numeral, plain, unit, sheet),
                            "%s carries the mark %s: is it %%s?".formatted(PlainText.quoted(plain), marked.group(2))));
        }
        return Optional.empty();
    }

    /// `1234 CR` is income where the figures are spending: less than nought.
    private static AmountText credit(Numeral numeral, String lower, String plain, Unit unit, boolean sheet) {
        boolean credit = lower.contains("cr");
        BigDecimal value = credit ? numeral.value().abs().negate() : numeral.value();
        return ask(
                of(new Numeral(value, numeral.power()), plain, unit, sheet),
                "%s is marked as a %s: is it %%s?".formatted(PlainText.quoted(plain), credit ? "credit" : "debit"));
    }

    private static AmountText ask(AmountText reading, String question) {
        return switch (reading) {
            case AmountText.Amount amount ->
                new AmountText.Doubtful(amount.money(), question.formatted(AmountText.showPence(amount.money())));
            case AmountText.Doubtful doubtful -> doubtful;
            case AmountText.Blank blank -> blank;
            case AmountText.Missing missing -> missing;
            case AmountText.Refused refused -> refused;
        };
    }

    /// A figure of a unit as whole pence, or the refusal of one that no `long` holds.
    static AmountText settle(BigDecimal figure, Unit unit, String text) {
        try {
            Money money = unit.toMoney(figure);
            boolean rounded = unit.pounds(figure).compareTo(money.inPounds()) != 0;
            return new AmountText.Amount(money, rounded);
        } catch (ArithmeticException e) {
            return new AmountText.Refused(
                    "%s in %s is more than 92 quadrillion pounds, the most an amount can be. Check the figure and the unit."
                            .formatted(PlainText.quoted(text), unit.words()),
                    false);
        }
    }
}
