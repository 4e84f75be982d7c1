package wholeplace.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wholeplace.budget.Budget;
import wholeplace.budget.Scenario;
import wholeplace.change.Scenarios;

/// Under which scenario a command looks at a budget; the plan itself where none is named.
final class ScenarioOption {
    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "The scenario meant, by its id or its name; without it, the plan itself.")
    @Nullable
    String scenario;

    /// The budget that the scenario supposes.
    ///
    /// @throws Refused where there is no such scenario
    /// @throws wholeplace.budget.InvalidBudget where what it supposes is no budget
    Budget of(Budget budget) {
        return supposed(budget, scenario);
    }

    /// @param scenario an id or a name; null for the budget itself
    static Budget supposed(Budget budget, @Nullable String scenario) {
        return scenario == null ? budget : Scenarios.applied(budget, find(budget, scenario));
    }

    /// An id counts before a name.
    static Scenario find(Budget budget, String scenario) {
        return budget.scenarios().find(scenario).orElseGet(() -> named(budget, scenario));
    }

    private static Scenario named(Budget budget, String name) {
        List<Scenario> named = budget.scenarios().stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.size() > 1) {
            throw new Refused("%,d scenarios are named \"%s\". Pick one by its id: %s."
                    .formatted(named.size(), name, ids(named)));
        }
        throw new Refused(
                budget.scenarios().isEmpty()
                        ? "The budget \"%s\" has no scenarios, so there is no \"%s\".".formatted(budget.name(), name)
                        : "There is no scenario \"%s\". The budget \"%s\" has %s."
                                .formatted(name, budget.name(), ids(budget.scenarios())));
    }

    private static String ids(List<Scenario> scenarios) {
        return scenarios.stream()
                .map(each -> "%s (\"%s\")".formatted(each.id(), each.name()))
                .collect(Collectors.joining(", "));
    }
}
