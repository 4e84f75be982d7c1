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
import wholeplace.budget.EntityKind;
import wholeplace.budget.Line;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;

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
        } else if (before instanceof Line was
                && after instanceof Line is
                && is.withAmounts(was.amounts()).equals(was)) {
            amounts(was, is);
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

    /// Years of a line whose amounts alone differ, the commonest edit of many: what [Fields] would find, without
    /// writing
    /// down the fields that are the same.
    private void amounts(Line before, Line after) {
        Profile was = before.amounts();
        Profile is = after.amounts();
        for (FinancialYear year : union(was.years(), is.years())) {
            if (was.has(year) != is.has(year) || !was.amount(year).equals(is.amount(year))) {
                changes.add(new Change.Edited(
                        EntityKind.LINE, after.id().value(), Fields.amount(year), text(was, year), text(is, year)));
            }
        }
    }

    private static Collection<FinancialYear> union(List<FinancialYear> before, List<FinancialYear> after) {
        if (before.equals(after)) {
            return before;
        }
        Collection<FinancialYear> all = new TreeSet<>(before);
        all.addAll(after);
        return all;
    }

    private static @Nullable String text(Profile amounts, FinancialYear year) {
        return amounts.has(year) ? amounts.amount(year).toString() : null;
    }

    private static Collection<String> union(Map<String, String> before, Map<String, String> after) {
        Collection<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all;
    }
}
