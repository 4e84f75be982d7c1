package wholeplace.change;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityKind;

/// Something that two people made different things of since they parted, so that somebody has to choose. A choice, so
/// the compiler lists the cases.
public sealed interface Conflict {
    EntityKind kind();

    /// The id of the entity.
    String id();

    /// What makes of ours what theirs has become.
    Change theirs();

    /// A field that both changed, or a field of an entity that both added under one id; a year of a profile is a field.
    ///
    /// @param base what both began with; null where the field said nothing
    record Cell(
            EntityKind kind,
            String id,
            String field,
            @Nullable String base,
            @Nullable String ours,
            @Nullable String says)
            implements Conflict {
        @Override
        public Change theirs() {
            return new Change.Edited(kind, id, field, ours, says);
        }
    }

    /// An entity that ours has removed and theirs has changed.
    ///
    /// @param base what it said when both began
    /// @param says what it says in theirs
    record RemovedHere(EntityKind kind, String id, SortedMap<String, String> base, SortedMap<String, String> says)
            implements Conflict {
        public RemovedHere {
            base = Collections.unmodifiableSortedMap(new TreeMap<>(base));
            says = Collections.unmodifiableSortedMap(new TreeMap<>(says));
        }

        @Override
        public Change theirs() {
            return new Change.Added(kind, id, says);
        }
    }

    /// An entity that theirs has removed and that ours has changed, or that is not to go without a question.
    ///
    /// @param base what it said when both began
    /// @param ours what it says in ours
    record RemovedThere(EntityKind kind, String id, SortedMap<String, String> base, SortedMap<String, String> ours)
            implements Conflict {
        public RemovedThere {
            base = Collections.unmodifiableSortedMap(new TreeMap<>(base));
            ours = Collections.unmodifiableSortedMap(new TreeMap<>(ours));
        }

        @Override
        public Change theirs() {
            return new Change.Removed(kind, id, ours);
        }
    }
}
