package wholeplace.excel.publication;

import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.InvalidBudget;
import wholeplace.budget.Scenario;
import wholeplace.change.Scenarios;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.scenario.Comparison;
import wholeplace.outlook.scenario.Measures;

/// The plan and each of its scenarios side by side.
record ScenarioTable(Outlook outlook) {
    Optional<Table> table() {
        var draft = new YearDraft(outlook.years(), "Scenario", "Figure", "Measure");
        outlook.budget().scenarios().forEach(scenario -> rows(draft, scenario));
        return draft.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.table(
                        "Scenarios",
                        "scenarios beside the plan",
                        "Pounds. The difference is the scenario less the plan."));
    }

    private void rows(YearDraft draft, Scenario scenario) {
        Optional<Budget> supposed = supposed(scenario);
        if (supposed.isEmpty()) {
            draft.standing(Profile.EMPTY, scenario.name(), "None, because it supposes what cannot be", "The scenario");
            return;
        }
        Comparison comparison =
                Comparison.of(Measures.of(outlook.budget()), outlook, Outlook.of(supposed.orElseThrow()));
        for (Comparison.Row row : comparison.rows()) {
            String figure = row.measure().words();
            draft.standing(row.from(), scenario.name(), figure, "The plan")
                    .standing(row.to(), scenario.name(), figure, "The scenario")
                    .standing(row.difference(), scenario.name(), figure, "Difference");
        }
    }

    private Optional<Budget> supposed(Scenario scenario) {
        try {
            return Optional.of(Scenarios.applied(outlook.budget(), scenario));
        } catch (InvalidBudget e) {
            return Optional.empty();
        }
    }
}
