package wholeplace.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wholeplace.budget.Budget;
import wholeplace.outlook.scenario.Measure;
import wholeplace.outlook.scenario.Measures;

/// Which figure a command looks at.
final class MeasureOption {
    @Option(
            names = "--measure",
            paramLabel = "FIGURE",
            description = "The figure: revenue, capital, total, or another of those that compare prints.")
    @Nullable
    String measure;

    /// The figure meant; where none is named, the one a board looks at first.
    ///
    /// @throws Refused where there is no such figure
    Measure of(Budget budget) {
        List<Measure> all = Measures.of(budget);
        if (measure == null) {
            return Measures.first(budget);
        }
        return all.stream()
                .filter(each -> each.id().equalsIgnoreCase(measure.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no figure \"%s\". Pick one of %s."
                        .formatted(measure, all.stream().map(Measure::id).collect(Collectors.joining(", ")))));
    }
}
