package wholeplace.outlook.capital;

import java.util.HashSet;
import java.util.Set;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityId;
import wholeplace.budget.LineId;
import wholeplace.budget.Scheme;

/// Names the lines that hold what borrowing costs: `hub.financing` of the scheme `hub`. The same scheme always gets the
/// same name; one that is taken, or too long for an id, gets another.
final class FinancingIds {
    private static final String SUFFIX = ".financing";

    private final Budget budget;
    private final Set<LineId> given = new HashSet<>();

    FinancingIds(Budget budget) {
        this.budget = budget;
    }

    LineId of(Scheme scheme) {
        LineId id = id(scheme.id().value(), SUFFIX);
        for (int number = 2; budget.lines().has(id) || given.contains(id); number++) {
            id = id(scheme.id().value(), SUFFIX + number);
        }
        given.add(id);
        return id;
    }

    private static LineId id(String scheme, String suffix) {
        int room = EntityId.LONGEST - suffix.length();
        return new LineId(scheme.substring(0, Math.min(room, scheme.length())) + suffix);
    }
}
