package wholeplace.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityId;
import wholeplace.budget.EntityKind;
import wholeplace.change.Slot;
import wholeplace.change.ValueKind;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// What a file says for a field, as the text that the field has in changes.
///
/// Every refusal is an [IllegalArgumentException] with a sentence.
final class Value {
    private static final String INDEX = "index ";
    private static final int DIGITS = 40;
    private static final int PLAIN_AMOUNT = 12;

    private Value() {}

    static String of(Slot slot, JsonNode node) {
        return of(slot, said(slot.value(), node));
    }

    /// The text in a file, or the number or truth value where one may stand without quotes.
    private static String said(ValueKind kind, JsonNode node) {
        return switch (kind) {
            case FLAG -> flag(node);
            case WHOLE -> whole(node);
            case AMOUNT, RATE, DECIMAL, CARRY_FORWARD ->
                node.isNumber() ? node.decimalValue().toString() : text(node);
            case TEXT, CHOICE, DAY, MOMENT, YEAR, REFERENCE, GROWTH -> text(node);
        };
    }

    static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw refused("a text in quotes is needed here, not %s.".formatted(Said.by(node)));
        }
        return node.asText();
    }

    private static String flag(JsonNode node) {
        if (!node.isBoolean()) {
            throw refused("true or false is needed here, without quotes, not %s.".formatted(Said.by(node)));
        }
        return node.asText();
    }

    private static String whole(JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw refused("a whole number is needed here, without quotes, not %s.".formatted(Said.by(node)));
        }
        return node.asText();
    }

    /// What a text says for a field.
    static String of(Slot slot, String text) {
        return switch (slot.value()) {
            case TEXT -> text;
            case CHOICE -> Word.read(text, slot.choices());
            case FLAG -> Word.read(text, List.of("true", "false"));
            case WHOLE -> whole(text);
            case AMOUNT -> amount(text, slot.isFamily());
            case RATE -> rate(text);
            case DECIMAL -> decimal(text);
            case DAY -> day(text);
            case MOMENT -> moment(text).toString();
            case YEAR -> Years.read(text).toString();
            case REFERENCE -> id(text);
            case GROWTH -> growth(text);
            case CARRY_FORWARD -> carryForward(text);
        };
    }

    /// The entry that such a value names; none where it names none.
    static Optional<EntityId> named(Slot slot, String value) {
        return switch (slot.value()) {
            case REFERENCE -> slot.referred().map(kind -> kind.id(value));
            case GROWTH ->
                value.startsWith(INDEX)
                        ? Optional.of(EntityKind.INDEX.id(value.substring(INDEX.length())))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String whole(String text) {
        try {
            return Integer.toString(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s is no whole number that can stand here.".formatted(text), e);
        }
    }

    /// @param byYear whether a year may be left out
    private static String amount(String text, boolean byYear) {
        if (isPlainAmount(text)) {
            return text;
        }
        try {
            if (isBeyond(new BigDecimal(text))) {
                throw refused("\"%s\" is beyond %s, the largest amount there can be. Check its unit."
                        .formatted(text, Budget.LARGEST_AMOUNT.inSentence()));
            }
            return Money.parse(text).toString();
        } catch (NumberFormatException e) {
            String cure = byYear ? ", or leave the year out where there is none." : ".";
            throw new IllegalArgumentException(
                    "\"%s\" is not an amount of pounds with at most two decimals. Write it as \"1200.50\"%s"
                            .formatted(text, cure),
                    e);
        }
    }

    private static boolean isBeyond(BigDecimal pounds) {
        return pounds.abs().compareTo(Budget.LARGEST_AMOUNT.inPounds()) > 0;
    }

    /// The program's own form, of which a file has very many: up to 12 digits, and two decimals.
    private static boolean isPlainAmount(String text) {
        int point = text.length() - 3;
        int start = text.startsWith("-") ? 1 : 0;
        if (point <= start || point - start > PLAIN_AMOUNT || text.charAt(point) != '.') {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String rate(String text) {
        try {
            Rate rate = Rate.percent(text);
            if (isAbsurd(rate.fraction())) {
                throw refused("\"%s\" is no percentage that a price can rise by.".formatted(text));
            }
            return rate.inPercent();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(e.getMessage() + " Write it as \"2.5\".", e);
        }
    }

    private static String decimal(String text) {
        try {
            var number = new BigDecimal(text);
            if (isAbsurd(number)) {
                throw refused("\"%s\" has more digits than any number here can have.".formatted(text));
            }
            return number.toPlainString();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"%s\" is not a number. Write it as \"60000.5\".".formatted(text), e);
        }
    }

    /// Beyond what anybody means, and what would take gigabytes to write out.
    private static boolean isAbsurd(BigDecimal number) {
        return number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS;
    }

    private static String day(String text) {
        try {
            var day = LocalDate.parse(text);
            FinancialYear.of(day); // Refuses a day in no year that a plan can have.
            return day.toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no day of the calendar. Write it as 2028-03-31.".formatted(text), e);
        }
    }

    static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no moment. Write it as 2026-11-14T10:32:00Z.".formatted(text), e);
        }
    }

    private static String id(String text) {
        EntityId.check(text);
        return text;
    }

    private static String growth(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (List.of("typed", "flat", "changes").contains(word)) {
            return word;
        }
        if (!text.startsWith(INDEX)) {
            throw refused(
                    "\"%s\" is no growth. Write typed, flat, changes, or index and the id of an index, as in \"index pay\"."
                            .formatted(text));
        }
        return INDEX + id(text.substring(INDEX.length()));
    }

    private static String carryForward(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        try {
            return word.equals("none") || word.equals("all") ? word : rate(word);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no rule for what is unspent. Write none, all, or a percentage of the year's money, as in \"10\"."
                            .formatted(text),
                    e);
        }
    }

    private static IllegalArgumentException refused(String sentence) {
        return new IllegalArgumentException(sentence);
    }
}
