package wholeplace.json;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Scenario;
import wholeplace.change.FieldName;
import wholeplace.change.Slot;

/// What a scenario in a file supposes of one field: `line hr-003 amount 2028/29` is `300000.00`. People may write the
/// year and the text as anywhere in a file.
///
/// @param name the kind, the id and the field, as the program writes them
record Supposition(String name, String text) {
    /// @throws IllegalArgumentException with a sentence where no entry has such a field, or the field cannot say that
    static Supposition read(String name, String text) {
        FieldName field = FieldName.parse(name);
        return field.isWholeEntity() ? removed(field, text) : of(field, text);
    }

    private static Supposition removed(FieldName entity, String text) {
        if (entity.kind() == EntityKind.BUDGET || !text.equals(Scenario.REMOVED)) {
            throw new IllegalArgumentException(
                    "\"%s\" names no field. Add one, as in \"line hr-003 amount 2028/29\", or say \"%s\" to take the whole entry out."
                            .formatted(entity, Scenario.REMOVED));
        }
        return new Supposition(entity.toString(), text);
    }

    private static Supposition of(FieldName name, String text) {
        Slot slot = name.slot();
        Optional<String> key = slot.key(name.field());
        String field = key.map(one -> slot.member(key(slot, one))).orElse(slot.field());
        return new Supposition(new FieldName(name.kind(), name.id(), field).toString(), said(slot, text));
    }

    private static String key(Slot slot, String key) {
        slot.referred().ifPresent(kind -> kind.id(key));
        return slot.keys() == Slot.Keys.YEARS ? Years.read(key).toString() : key;
    }

    /// An empty text takes the field out.
    private static String said(Slot slot, String text) {
        if (text.isEmpty()) {
            return text;
        }
        return slot.keys() == Slot.Keys.SET ? Word.read(text, List.of(Slot.THERE)) : Value.of(slot, text);
    }
}
