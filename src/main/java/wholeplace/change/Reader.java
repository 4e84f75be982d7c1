package wholeplace.change;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Origin;
import wholeplace.budget.SourceId;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Reads the fields of one entity, with sentences where one is missing or says what it can't.
final class Reader {
    private final String what;
    private final Map<String, String> fields;

    Reader(String what, Map<String, String> fields) {
        this.what = what;
        this.fields = fields;
    }

    String text(String field) {
        String text = fields.get(field);
        if (text == null) {
            throw new IllegalArgumentException("%s has no \"%s\". Give it one.".formatted(what, field));
        }
        return text;
    }

    String textOrEmpty(String field) {
        return fields.getOrDefault(field, "");
    }

    int number(String field) {
        String text = text(field);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s says \"%s\" for \"%s\", where a whole number is needed.".formatted(what, text, field), e);
        }
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        String text = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Fields.word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s says \"%s\" for \"%s\". Use one of %s."
                        .formatted(
                                what,
                                text,
                                field,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Fields::word)
                                        .collect(Collectors.joining(", ")))));
    }

    /// The fields whose names are `prefix` and a year.
    <T> SortedMap<FinancialYear, T> years(String prefix, Function<String, T> read) {
        SortedMap<FinancialYear, T> byYear = new TreeMap<>();
        fields.forEach((field, text) -> {
            if (field.startsWith(prefix)) {
                byYear.put(FinancialYear.parse(field.substring(prefix.length())), read.apply(text));
            }
        });
        return byYear;
    }

    Profile profile() {
        return Profile.of(years(Fields.AMOUNT, Money::parse));
    }

    @Nullable
    Origin origin() {
        return fields.containsKey("origin source")
                ? new Origin(
                        new SourceId(text("origin source")), number("origin row"), textOrEmpty("origin fingerprint"))
                : null;
    }
}
