package wholeplace.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;

/// What turned one budget into another. `Change.apply(between(a, b), a)` equals `b`.
///
/// Both budgets keep their entities in the order of their ids, so one walk over each pair of rosters finds
/// everything; what the two share is passed over by identity.
public final class Diff {
    private final List<Change> changes = new ArrayList<>();

    private Diff() {}

    /// The changes in an order in which each makes sense after those before it: the budget's own, then partners,
    /// indices, sources, funds and lines.
    public static List<Change> between(Budget before, Budget after) {
        var diff = new Diff();
        diff.edits(EntityKind.BUDGET, EntityKind.BUDGET_ID, Fields.of(before), Fields.of(after));
        Walk.over(before, after, diff::see);
        return List.copyOf(diff.changes);
    }

    private void see(@Nullable Entity before, @Nullable Entity after) {
        if (before == null && after != null) {
            changes.add(new Change.Added(EntityKind.of(after), after.id().value(), Fields.of(after)));
        } else if (before != null && after == null) {
            changes.add(new Change.Removed(EntityKind.of(before), before.id().value(), Fields.of(before)));
        } else if (before != null && after != null) {
            edits(EntityKind.of(after), after.id().value(), Fields.of(before), Fields.of(after));
        }
    }

    private void edits(EntityKind kind, String id, SortedMap<String, String> before, SortedMap<String, String> after) {
        if (before.equals(after)) {
            return;
        }
        for (String field : union(before, after)) {
            String was = before.get(field);
            String is = after.get(field);
            if (!Objects.equals(was, is)) {
                changes.add(new Change.Edited(kind, id, field, was, is));
            }
        }
    }

    private static Collection<String> union(Map<String, String> before, Map<String, String> after) {
        Collection<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all;
    }
}
