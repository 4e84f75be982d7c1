package wholeplace.change;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityKind;

/// One field of an entity, or a family of them: a field for each year, partner, theme.
///
/// @param field its name in changes, `legal basis`; of a family what each name begins with, `amount`
/// @param path where budget files write it, `legalBasis`, or inside another, `match.share`
/// @param keys whether it is one field or a family, and of what
/// @param needed whether an entity must have it; of a field inside another, whether that one must: a match has a share
/// @param otherwise what is meant where it is left out; empty where nothing is
/// @param choices the words of a choice
/// @param refersTo the kind of entity that a reference, or the key of a family, names
public record Slot(
        String field,
        String path,
        ValueKind value,
        Keys keys,
        boolean needed,
        String otherwise,
        List<String> choices,
        @Nullable EntityKind refersTo) {
    /// Of what a family has one each.
    public enum Keys {
        /// No family: one field.
        NONE,
        YEARS,
        /// Names such as a partner's id or a band.
        NAMES,
        /// Names that say nothing but that they are there.
        SET
    }

    /// What a member of a [Keys#SET] says.
    public static final String THERE = "yes";

    static Slot of(String field, ValueKind value) {
        return new Slot(field, camelCase(field), value, Keys.NONE, false, "", List.of(), null);
    }

    static Slot text(String field) {
        return of(field, ValueKind.TEXT);
    }

    static <E extends Enum<E>> Slot choice(String field, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Fields::word).toList();
        return new Slot(field, camelCase(field), ValueKind.CHOICE, Keys.NONE, false, "", words, null);
    }

    static Slot reference(String field, EntityKind to) {
        return new Slot(field, camelCase(field), ValueKind.REFERENCE, Keys.NONE, false, "", List.of(), to);
    }

    Slot in(String path) {
        return new Slot(field, path, value, keys, needed, otherwise, choices, refersTo);
    }

    Slot need() {
        return new Slot(field, path, value, keys, true, otherwise, choices, refersTo);
    }

    Slot or(String otherwise) {
        return new Slot(field, path, value, keys, needed, otherwise, choices, refersTo);
    }

    Slot or(Enum<?> otherwise) {
        return or(Fields.word(otherwise));
    }

    Slot each(Keys keys) {
        return new Slot(field, path, value, keys, needed, otherwise, choices, refersTo);
    }

    Slot naming(EntityKind kind) {
        return new Slot(field, path, value, keys, needed, otherwise, choices, kind);
    }

    public Optional<EntityKind> referred() {
        return Optional.ofNullable(refersTo);
    }

    public boolean isFamily() {
        return keys != Keys.NONE;
    }

    /// The name of a family's member: `amount 2027/28`.
    public String member(String key) {
        return field + " " + key;
    }

    /// The key of the member that a field's name is; none where it is no member of this family.
    public Optional<String> key(String name) {
        boolean member = isFamily()
                && name.startsWith(field)
                && name.length() > field.length()
                && name.charAt(field.length()) == ' ';
        return member ? Optional.of(name.substring(field.length() + 1)) : Optional.empty();
    }

    private static String camelCase(String words) {
        var camel = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
