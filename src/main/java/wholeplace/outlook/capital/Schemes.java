package wholeplace.outlook.capital;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.Budget;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SchemeId;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Lines;

/// All schemes of a budget as far as they do not hang on borrowing.
public final class Schemes {
    private final PlanYears years;
    private final Provision provision;
    private final List<SchemePlan> plans;

    private Schemes(PlanYears years, Provision provision, List<SchemePlan> plans) {
        this.years = years;
        this.provision = provision;
        this.plans = plans;
    }

    /// @param lines as the plan counts them, without what borrowing costs
    /// @param reference with the overrides of the budget
    public static Schemes of(Budget budget, Lines lines, ReferenceData reference) {
        Map<SchemeId, SchemeSums> sums = HashMap.newHashMap(budget.schemes().size());
        for (LineOutlook line : lines.all()) {
            line.line()
                    .ofScheme()
                    .ifPresent(id -> sums.computeIfAbsent(id, scheme -> new SchemeSums(budget.years()))
                            .add(line));
        }
        var ids = new FinancingIds(budget);
        List<SchemePlan> plans = budget.schemes().stream()
                .map(scheme -> sums.computeIfAbsent(scheme.id(), id -> new SchemeSums(budget.years()))
                        .plan(scheme, ids.of(scheme)))
                .toList();
        return new Schemes(budget.years(), new Provision(reference, budget.years()), plans);
    }

    /// The same with what was borrowed for them.
    public CapitalOutlook with(Borrowed borrowed) {
        return new CapitalOutlook(
                years,
                plans.stream().map(plan -> provision.outlook(plan, borrowed)).toList());
    }
}
