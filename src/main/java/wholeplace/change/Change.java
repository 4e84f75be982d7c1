package wholeplace.change;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityKind;

/// One difference between two budgets. Fields and their texts are those of [Fields].
public sealed interface Change {
    EntityKind kind();

    /// The id of the entity.
    String id();

    /// What takes this back.
    Change inverse();

    /// An entity that was not there, with all its fields.
    record Added(EntityKind kind, String id, SortedMap<String, String> fields) implements Change {
        public Added {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }

        @Override
        public Change inverse() {
            return new Removed(kind, id, fields);
        }
    }

    /// An entity that is gone, with all the fields it had.
    record Removed(EntityKind kind, String id, SortedMap<String, String> fields) implements Change {
        public Removed {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }

        @Override
        public Change inverse() {
            return new Added(kind, id, fields);
        }
    }

    /// A field that says something else; null where it said nothing or says nothing any more.
    record Edited(
            EntityKind kind,
            String id,
            String field,
            @Nullable String before,
            @Nullable String after) implements Change {
        @Override
        public Change inverse() {
            return new Edited(kind, id, field, after, before);
        }
    }

    /// What takes all of them back, last first.
    static List<Change> inverse(List<Change> changes) {
        return changes.reversed().stream().map(Change::inverse).toList();
    }
}
