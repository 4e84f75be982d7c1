package wholeplace.outlook.capital;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.Budget;
import wholeplace.budget.SchemeId;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Lines;

/// Gathers the lines of each scheme.
final class Schemes {
    private Schemes() {}

    /// All schemes of a budget, without borrowing.
    static CapitalOutlook of(Budget budget, Lines lines, ReferenceData reference) {
        Map<SchemeId, SchemeSums> sums = HashMap.newHashMap(budget.schemes().size());
        for (LineOutlook line : lines.all()) {
            line.line()
                    .ofScheme()
                    .ifPresent(id -> sums.computeIfAbsent(id, scheme -> new SchemeSums(budget.years()))
                            .add(line));
        }
        var ids = new FinancingIds(budget);
        var provision = new Provision(reference, budget.years());
        List<SchemeOutlook> all = budget.schemes().stream()
                .map(scheme -> sums.computeIfAbsent(scheme.id(), id -> new SchemeSums(budget.years()))
                        .plan(scheme, ids.of(scheme)))
                .map(plan -> provision.outlook(
                        plan, Borrowed.NOTHING.of(plan.scheme().id())))
                .toList();
        return new CapitalOutlook(budget.years(), all);
    }
}
