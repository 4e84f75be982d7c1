package wholeplace.change;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wholeplace.budget.EntityKind;

/// Names one field of one entity in one text: `index pay rate 2028/29` is the field `rate 2028/29` of the index `pay`.
/// Kind and id alone name the whole entity.
///
/// @param field as in [Fields]; empty where the whole entity is meant
public record FieldName(EntityKind kind, String id, String field) {
    private static final String EXAMPLE = "\"index pay rate 2028/29\"";

    /// @throws IllegalArgumentException with a sentence where the text begins with no kind, or has no id
    public static FieldName parse(String text) {
        EntityKind kind = Arrays.stream(EntityKind.values())
                .filter(each -> text.startsWith(each.word() + " "))
                .findFirst()
                .orElseThrow(() -> unknownKind(text));
        String[] rest = text.substring(kind.word().length() + 1).split(" ", 2);
        if (kind == EntityKind.BUDGET && !rest[0].equals(EntityKind.BUDGET_ID)) {
            throw new IllegalArgumentException(
                    "\"%s\" names no field of the budget. Write \"budget budget\" and the field.".formatted(text));
        }
        if (kind != EntityKind.BUDGET) {
            kind.id(rest[0]);
        }
        return new FieldName(kind, rest[0], rest.length == 1 ? "" : rest[1]);
    }

    private static IllegalArgumentException unknownKind(String text) {
        return new IllegalArgumentException(
                "\"%s\" begins with no kind of entity. Write the kind, the id and the field, as in %s; the kinds are %s."
                        .formatted(
                                text,
                                EXAMPLE,
                                Arrays.stream(EntityKind.values())
                                        .map(EntityKind::word)
                                        .collect(Collectors.joining(", "))));
    }

    public boolean isWholeEntity() {
        return field.isEmpty();
    }

    /// What the field may say.
    ///
    /// @throws IllegalArgumentException with a sentence where the kind has no such field
    public Slot slot() {
        List<Slot> slots = Fields.own(kind);
        Optional<Slot> plain = slots.stream()
                .filter(slot -> !slot.isFamily() && slot.field().equals(field))
                .findFirst();
        return plain.or(() -> slots.stream()
                        .filter(slot -> slot.key(field).isPresent())
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" names the field \"%s\", which %s does not have. Its fields are %s."
                                .formatted(
                                        this,
                                        field,
                                        kind.withArticle(),
                                        slots.stream().map(FieldName::inWords).collect(Collectors.joining(", ")))));
    }

    private static String inWords(Slot slot) {
        return switch (slot.keys()) {
            case NONE -> slot.field();
            case YEARS -> slot.member("YEAR");
            case NAMES, SET -> slot.member("NAME");
        };
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(kind.word(), id, field).strip();
    }
}
