package wholeplace.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.CarryForward;
import wholeplace.budget.Growth;
import wholeplace.budget.IndexId;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// Reads the fields of one entity, with sentences where one is missing or says what it can't.
final class Reader {
    private static final String INDEX = "index ";

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
        return read(field, text(field), Integer::parseInt);
    }

    int number(String field, int otherwise) {
        return fields.containsKey(field) ? number(field) : otherwise;
    }

    boolean flag(String field) {
        return textOrEmpty(field).equals("true");
    }

    <E extends Enum<E>> E choice(String field, E otherwise) {
        return fields.containsKey(field) ? choice(field, otherwise.getDeclaringClass()) : otherwise;
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

    /// What a field says; none where it is not there.
    <T> @Nullable T optional(String field, Function<String, T> read) {
        String text = fields.get(field);
        return text == null ? null : read(field, text, read);
    }

    /// What a field says, or something else where it is not there.
    <T> T or(T otherwise, String field, Function<String, T> read) {
        T value = optional(field, read);
        return value == null ? otherwise : value;
    }

    Money amount(String field) {
        return or(Money.ZERO, field, Money::parse);
    }

    @Nullable
    FinancialYear year(String field) {
        return optional(field, FinancialYear::parse);
    }

    @Nullable
    LocalDate day(String field) {
        return optional(field, LocalDate::parse);
    }

    Growth growth(String field) {
        return or(Growth.TYPED, field, Reader::growthOf);
    }

    static Growth growthOf(String text) {
        return switch (text) {
            case "typed" -> Growth.TYPED;
            case "flat" -> Growth.FLAT;
            case "changes" -> Growth.CHANGES;
            default -> {
                if (!text.startsWith(INDEX)) {
                    throw new IllegalArgumentException(
                            "\"%s\" is no growth. Use typed, flat, changes, or index and an index's id."
                                    .formatted(text));
                }
                yield new Growth.Indexed(new IndexId(text.substring(INDEX.length())));
            }
        };
    }

    CarryForward carryForward(String field) {
        return or(CarryForward.NONE, field, Reader::carryForwardOf);
    }

    static CarryForward carryForwardOf(String text) {
        return switch (text) {
            case "none" -> CarryForward.NONE;
            case "all" -> CarryForward.ALL;
            default -> new CarryForward.Share(Rate.percent(text));
        };
    }

    private <T> T read(String field, String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "%s says \"%s\" for \"%s\", which cannot be that.".formatted(what, text, field), e);
        }
    }

    /// The family of fields whose names are `family` and a year.
    <T> SortedMap<FinancialYear, T> years(String family, Function<String, T> read) {
        SortedMap<FinancialYear, T> byYear = new TreeMap<>();
        names(family, read).forEach((year, value) -> byYear.put(FinancialYear.parse(year), value));
        return byYear;
    }

    /// The family of fields whose names are `family` and a name.
    <T> SortedMap<String, T> names(String family, Function<String, T> read) {
        SortedMap<String, T> byName = new TreeMap<>();
        String prefix = family + " ";
        fields.forEach((field, text) -> {
            if (field.startsWith(prefix)) {
                byName.put(field.substring(prefix.length()), read(field, text, read));
            }
        });
        return byName;
    }

    SortedSet<String> set(String family) {
        return new TreeSet<>(names(family, text -> text).keySet());
    }

    Profile amounts(String family) {
        return Profile.of(years(family, Money::parse));
    }
}
