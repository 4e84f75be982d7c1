package wholeplace.change;

import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Roster;

/// One walk over the entities of two budgets that finds every pair that differs. Rosters are in the order of their
/// ids, so it takes one step an entity; what the two share is passed over by identity.
final class Walk {
    /// Sees a pair that differs; one of the two is null where the entity is only in the other.
    interface Visitor {
        void see(@Nullable Entity before, @Nullable Entity after);
    }

    private final Visitor visitor;

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /// In an order in which each difference makes sense after those before it: what others refer to comes first.
    static void over(Budget before, Budget after, Visitor visitor) {
        var walk = new Walk(visitor);
        for (EntityKind kind : EntityKind.ENTITIES) {
            walk.rosters(before.rosters().of(kind), after.rosters().of(kind));
        }
    }

    @SuppressWarnings("ReferenceEquality") // What is shared is equal; only what is not shared is compared.
    private void rosters(Roster<?> before, Roster<?> after) {
        if (before == after) {
            return;
        }
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            if (b < before.size() && a < after.size() && before.get(b) == after.get(a)) {
                b++;
                a++;
                continue;
            }
            int order = order(before, b, after, a);
            Entity was = order <= 0 ? before.get(b++) : null;
            Entity is = order >= 0 ? after.get(a++) : null;
            if (was == null || !was.equals(is)) {
                visitor.see(was, is);
            }
        }
    }

    /// Which of the two comes first; one that has run out comes last.
    private static int order(Roster<?> before, int b, Roster<?> after, int a) {
        if (b == before.size()) {
            return 1;
        }
        if (a == after.size()) {
            return -1;
        }
        return before.get(b).id().value().compareTo(after.get(a).id().value());
    }
}
