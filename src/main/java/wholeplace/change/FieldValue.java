package wholeplace.change;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Whether a text can stand in a field.
final class FieldValue {
    /// Written out in full, so that no exponent asks for a gigabyte of noughts.
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,60}(\\.\\d{1,60})?");

    private FieldValue() {}

    /// @throws IllegalArgumentException with a sentence where the text says nothing that the field can hold
    static void check(FieldName name, String text) {
        Slot slot = name.slot();
        try {
            slot.key(name.field()).ifPresent(key -> key(slot, key));
            value(slot, text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("\"%s\" says \"%s\": %s".formatted(name, text, sentence(slot, e)), e);
        }
    }

    private static String sentence(Slot slot, Exception e) {
        return e instanceof DateTimeException
                ? "that is no %s."
                        .formatted(
                                slot.value() == ValueKind.DAY
                                        ? "day such as 2028-03-31"
                                        : "moment such as 2026-11-22T12:00:00Z")
                : String.valueOf(e.getMessage());
    }

    private static void key(Slot slot, String key) {
        switch (slot.keys()) {
            case YEARS -> FinancialYear.parse(key);
            case NAMES, SET -> slot.referred().ifPresent(kind -> kind.id(key));
            case NONE -> {}
        }
    }

    private static void value(Slot slot, String text) {
        if (slot.keys() == Slot.Keys.SET) {
            refuseUnless(text.equals(Slot.THERE), "write yes to put the name in, and nothing to take it out.");
            return;
        }
        switch (slot.value()) {
            case TEXT -> {}
            case CHOICE ->
                refuseUnless(
                        slot.choices().contains(text), "use one of %s.".formatted(String.join(", ", slot.choices())));
            case FLAG -> refuseUnless(text.equals("true") || text.equals("false"), "use true or false.");
            case WHOLE -> refuseUnless(isWhole(text), "use a whole number such as 40.");
            case AMOUNT -> Money.parse(text);
            case RATE, DECIMAL -> number(text);
            case DAY -> LocalDate.parse(text);
            case MOMENT -> Instant.parse(text);
            case YEAR -> FinancialYear.parse(text);
            case REFERENCE -> slot.referred().ifPresent(kind -> kind.id(text));
            case GROWTH -> Reader.growthOf(text);
            case CARRY_FORWARD -> carryForward(text);
        }
    }

    private static boolean isWhole(String text) {
        try {
            Integer.parseInt(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void number(String text) {
        refuseUnless(NUMBER.matcher(text).matches(), "use a number written out, such as 2.5.");
    }

    private static void carryForward(String text) {
        if (!text.equals("none") && !text.equals("all")) {
            number(text);
            Reader.carryForwardOf(text);
        }
    }

    private static void refuseUnless(boolean right, String cure) {
        if (!right) {
            throw new IllegalArgumentException(cure);
        }
    }
}
