package wholeplace.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;

/// Holds each change of theirs against what ours has become: taken, known already, or a conflict.
final class Weighing {
    private record Key(EntityKind kind, String id) {}

    private final Merge.Base base;
    private final Budget ours;
    private final List<Change> taken = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /// What ours says of each entity that theirs changes, looked up once.
    private final Map<Key, SortedMap<String, String>> said = new LinkedHashMap<>();

    /// Entities that ours has removed and theirs has edited, as theirs has them.
    private final Map<Key, SortedMap<String, String>> missed = new LinkedHashMap<>();

    Weighing(Merge.Base base, Budget ours) {
        this.base = base;
        this.ours = ours;
    }

    Merge of(List<Change> theirs) {
        theirs.forEach(this::weigh);
        missed.forEach((key, says) ->
                conflicts.add(new Conflict.RemovedHere(key.kind(), key.id(), began(key.kind(), key.id()), says)));
        return new Merge(ours, taken, conflicts);
    }

    private void weigh(Change change) {
        SortedMap<String, String> said = this.said.computeIfAbsent(
                new Key(change.kind(), change.id()), key -> Fields.of(ours, key.kind(), key.id()));
        switch (change) {
            case Change.Edited edited -> edited(edited, said);
            case Change.Added added -> added(added, said);
            case Change.Removed removed -> removed(removed, said);
        }
    }

    private void edited(Change.Edited edited, SortedMap<String, String> said) {
        if (said.isEmpty()) {
            put(
                    missed.computeIfAbsent(new Key(edited.kind(), edited.id()), key -> began(key.kind(), key.id())),
                    edited);
        } else if (Objects.equals(said.get(edited.field()), edited.before())) {
            taken.add(edited);
        } else {
            cell(edited, edited.field(), edited.before(), said.get(edited.field()), edited.after());
        }
    }

    private static void put(SortedMap<String, String> fields, Change.Edited edited) {
        if (edited.after() == null) {
            fields.remove(edited.field());
        } else {
            fields.put(edited.field(), edited.after());
        }
    }

    private void added(Change.Added added, SortedMap<String, String> said) {
        if (said.isEmpty()) {
            taken.add(added);
            return;
        }
        SortedSet<String> all = new TreeSet<>(said.keySet());
        all.addAll(added.fields().keySet());
        all.forEach(field ->
                cell(added, field, null, said.get(field), added.fields().get(field)));
    }

    /// A conflict, unless both say the same.
    private void cell(Change of, String field, @Nullable String base, @Nullable String ours, @Nullable String theirs) {
        if (!Objects.equals(ours, theirs)) {
            conflicts.add(new Conflict.Cell(of.kind(), of.id(), field, base, ours, theirs));
        }
    }

    private void removed(Change.Removed removed, SortedMap<String, String> said) {
        if (said.equals(removed.fields())) {
            taken.add(removed);
        } else if (!said.isEmpty()) {
            conflicts.add(new Conflict.RemovedThere(removed.kind(), removed.id(), removed.fields(), said));
        }
    }

    private SortedMap<String, String> began(EntityKind kind, String id) {
        return new TreeMap<>(base.fields(kind, id));
    }
}
