package wholeplace.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wholeplace.budget.SpendClass;

/// What a file does not say of its lines.
final class LineOptions {
    @Option(names = "--partner", paramLabel = "NAME", description = "Whose lines these are, where no column says it.")
    private @Nullable String partner;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "revenue or capital, where nothing says it; from the sheet's title unless said.")
    private @Nullable SpendClass spendClass;

    @Option(names = "--only-plan-years", description = "Leave out amounts of years that the budget does not plan.")
    private boolean onlyPlanYears;

    Optional<String> partner() {
        return Optional.ofNullable(partner);
    }

    Optional<SpendClass> spendClass() {
        return Optional.ofNullable(spendClass);
    }

    boolean onlyPlanYears() {
        return onlyPlanYears;
    }
}
