package wholeplace.store;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityKind;
import wholeplace.change.Change;

/// A change as the table holds it: an edited field has a name, an entity added or removed has all its fields in one
/// text after or before ([FieldText]).
record ChangeRow(
        String kind,
        String id,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after) {
    private static final Map<String, EntityKind> KINDS =
            Arrays.stream(EntityKind.values()).collect(Collectors.toMap(EntityKind::word, Function.identity()));

    static ChangeRow of(Change change) {
        String kind = change.kind().word();
        return switch (change) {
            case Change.Edited e -> new ChangeRow(kind, e.id(), e.field(), e.before(), e.after());
            case Change.Added added -> new ChangeRow(kind, added.id(), null, null, FieldText.write(added.fields()));
            case Change.Removed gone -> new ChangeRow(kind, gone.id(), null, FieldText.write(gone.fields()), null);
        };
    }

    /// @throws IllegalArgumentException where the row is no change
    Change change() {
        EntityKind is = KINDS.get(kind);
        if (is == null || (before == null && after == null)) {
            throw new IllegalArgumentException("A change of a \"%s\" says nothing.".formatted(kind));
        }
        if (field != null) {
            return new Change.Edited(is, id, field, before, after);
        }
        return after == null
                ? new Change.Removed(is, id, FieldText.read(before == null ? "" : before))
                : new Change.Added(is, id, FieldText.read(after));
    }
}
