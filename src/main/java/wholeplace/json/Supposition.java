package wholeplace.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wholeplace.budget.EntityId;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Scenario;
import wholeplace.change.Fields;
import wholeplace.change.Slot;

/// What a scenario supposes of one field: `line hr-003 amount 2028/29` is `300000.00`.
///
/// @param name the kind, the id and the field
record Supposition(String name, String value) {
    private static final String EXAMPLE = "\"line hr-003 amount 2028/29\"";

    /// @throws IllegalArgumentException with a sentence where no entry has such a field, or the field cannot say that
    static Supposition read(String name, String text) {
        EntityKind kind = kind(name);
        String rest = name.substring(kind.word().length()).strip();
        int space = rest.indexOf(' ');
        String id = space < 0 ? rest : rest.substring(0, space);
        checkId(kind, id);
        String entry = kind.word() + " " + id;
        return space < 0
                ? removed(kind, entry, text)
                : of(kind, entry, rest.substring(space).strip(), text);
    }

    private static EntityKind kind(String name) {
        for (EntityKind kind : EntityKind.values()) {
            if (name.startsWith(kind.word() + " ")) {
                return kind;
            }
        }
        String kinds = Arrays.stream(EntityKind.values()).map(EntityKind::word).collect(Collectors.joining(", "));
        throw refused("\"%s\" does not begin with a kind of entry: %s. Write the kind, the id and the field, as in %s."
                .formatted(name, kinds, EXAMPLE));
    }

    private static void checkId(EntityKind kind, String id) {
        if (kind != EntityKind.BUDGET) {
            EntityId.check(id);
        } else if (!id.equals(EntityKind.BUDGET_ID)) {
            throw refused("The budget itself is named \"budget budget\", as in \"budget budget price base\".");
        }
    }

    private static Supposition removed(EntityKind kind, String entry, String text) {
        if (kind == EntityKind.BUDGET || !text.equals(Scenario.REMOVED)) {
            throw refused("\"%s\" names no field. Add one, as in %s, or say \"removed\" to take the whole entry out."
                    .formatted(entry, EXAMPLE));
        }
        return new Supposition(entry, text);
    }

    private static Supposition of(EntityKind kind, String entry, String field, String text) {
        for (Slot slot : Fields.own(kind)) {
            Optional<String> key = slot.key(field);
            if (key.isPresent()) {
                return new Supposition(entry + " " + slot.member(key(slot, key.get())), value(slot, text));
            }
            if (!slot.isFamily() && slot.field().equals(field)) {
                return new Supposition(entry + " " + field, value(slot, text));
            }
        }
        throw refused("%s has no field \"%s\". Its fields are %s.".formatted(kind.withArticle(), field, known(kind)));
    }

    private static String key(Slot slot, String key) {
        if (slot.keys() == Slot.Keys.YEARS) {
            return Years.read(key).toString();
        }
        slot.referred().ifPresent(kind -> EntityId.check(key));
        return key;
    }

    /// An empty text takes the field out.
    private static String value(Slot slot, String text) {
        if (text.isEmpty() && !slot.isFamily() && slot.needed()) {
            throw refused("\"%s\" cannot be taken out. Say something else for it.".formatted(slot.field()));
        }
        if (slot.keys() == Slot.Keys.SET) {
            return text.isEmpty() ? text : Word.read(text, List.of(Slot.THERE));
        }
        return text.isEmpty() ? text : Value.of(slot, text);
    }

    private static String known(EntityKind kind) {
        List<String> fields = new ArrayList<>();
        for (Slot slot : Fields.own(kind)) {
            fields.add(
                    switch (slot.keys()) {
                        case NONE -> slot.field();
                        case YEARS -> slot.field() + " 2028/29";
                        case NAMES, SET ->
                            slot.field() + " ("
                                    + slot.referred().map(EntityKind::word).orElse("name") + ")";
                    });
        }
        return fields.stream().sorted().collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException refused(String sentence) {
        return new IllegalArgumentException(sentence);
    }
}
