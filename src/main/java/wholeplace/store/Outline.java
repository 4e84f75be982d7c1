package wholeplace.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityKind;
import wholeplace.change.Fields;
import wholeplace.change.Slot;
import wholeplace.change.Slot.Keys;
import wholeplace.store.FamilyTable.Name;
import wholeplace.store.FamilyTable.Part;

/// Says where the fields of one kind of entity are kept, as far as it does not follow from the fields: a column is
/// called as its field is unless [#as] says otherwise, and families are in tables of their own.
final class Outline {
    private static final String PENCE = "pence";

    private final EntityKind kind;
    private final String table;
    private final Map<String, String> names = new HashMap<>();
    private final List<FamilyTable> families = new ArrayList<>();

    Outline(EntityKind kind, String table) {
        this.kind = kind;
        this.table = table;
    }

    /// Calls what holds a field otherwise.
    Outline as(String field, String name) {
        names.put(field, name);
        return this;
    }

    /// Families in a table with a row for each year, partner, band or name that they have.
    Outline each(String key, String hanging, String... fields) {
        List<Slot> slots = Arrays.stream(fields).map(this::slot).toList();
        List<String> columns = slots.stream()
                .filter(slot -> slot.keys() != Keys.SET)
                .map(slot -> names.getOrDefault(slot.field(), Column.name(slot)))
                .toList();
        return hang(hanging, key, slots, columns, null);
    }

    /// Families in one table of which each has rows of its own, which say in the column `part` whose they are.
    Outline parts(String part, String key, String hanging, String... fields) {
        for (String field : fields) {
            Slot slot = slot(field);
            List<String> columns = slot.keys() == Keys.SET ? List.of() : List.of(PENCE);
            String word = names.getOrDefault(field, field.replace(' ', '_'));
            hang(hanging, key, List.of(slot), columns, new Part(part, word));
        }
        return this;
    }

    private Outline hang(String hanging, String key, List<Slot> slots, List<String> columns, @Nullable Part part) {
        families.add(new FamilyTable(new Name(hanging, table, key), slots, columns, part));
        return this;
    }

    private Slot slot(String field) {
        return Fields.slots(kind).stream()
                .filter(slot -> slot.field().equals(field) && slot.isFamily())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("%s has no fields \"%s\".".formatted(kind.withArticle(), field)));
    }

    EntityTable done() {
        return new EntityTable(kind, table, names, List.copyOf(families));
    }
}
