package wholeplace.excel.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// What one cell of a table holds. No cell is blank: where there is nothing to hold, it says so.
sealed interface Entry {
    String NOT_STATED = "Not stated";
    String NONE = "None";

    record Words(String text) implements Entry {
        public Words {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("A cell of a publication is never blank.");
            }
        }
    }

    record Pounds(Money amount) implements Entry {}

    record Decimal(BigDecimal value) implements Entry {}

    record Day(LocalDate date) implements Entry {}

    /// Why there is no figure, in the shorthand of the Government Statistical Service.
    enum Marker implements Entry {
        NOT_AVAILABLE("[x]", "Not available: nothing has been planned or worked out yet. It is not nought."),
        NOT_APPLICABLE("[z]", "Not applicable: a figure would have no meaning here.");

        private final String shorthand;
        private final String meaning;

        Marker(String shorthand, String meaning) {
            this.shorthand = shorthand;
            this.meaning = meaning;
        }

        String shorthand() {
            return shorthand;
        }

        String meaning() {
            return meaning;
        }
    }

    /// As plain text: pounds with two decimals, a day as `2028-03-31`.
    default String inText() {
        return switch (this) {
            case Words words -> words.text();
            case Pounds pounds -> pounds.amount().toString();
            case Decimal number -> number.value().toPlainString();
            case Day day -> day.date().toString();
            case Marker marker -> marker.shorthand();
        };
    }

    /// @param otherwise said where the text is empty
    static Entry words(String text, String otherwise) {
        return new Words(text.isEmpty() ? otherwise : text);
    }

    static Entry words(String text) {
        return words(text, NOT_STATED);
    }

    static Entry pounds(Optional<Money> amount) {
        return amount.<Entry>map(Pounds::new).orElse(Marker.NOT_AVAILABLE);
    }

    static Entry pounds(Profile amounts, FinancialYear year) {
        return amounts.has(year) ? new Pounds(amounts.amount(year)) : Marker.NOT_AVAILABLE;
    }

    static Entry number(Optional<BigDecimal> value) {
        return value.<Entry>map(Decimal::new).orElse(Marker.NOT_AVAILABLE);
    }

    static Entry count(long count) {
        return new Decimal(BigDecimal.valueOf(count));
    }
}
