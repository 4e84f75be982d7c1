package wholeplace.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wholeplace.budget.Budget;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.checks.Severity;
import wholeplace.store.Store;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Tells everything that is wrong with a budget, or worth a look; ends with 1 where something fails.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private ScenarioOption under = new ScenarioOption();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            return check(under.of(options.load(store).budget()));
        }
    }

    private int check(Budget budget) {
        List<Check> found = Outlook.of(budget).checks().stream()
                .sorted(Comparator.comparing(Check::severity))
                .toList();
        long failing = found.stream()
                .filter(check -> check.severity() == Severity.FAILS)
                .count();
        printed.print(document(budget, failing, found), () -> print(budget, failing, found));
        return failing > 0 ? ExitCode.PROBLEMS_FOUND : ExitCode.DONE;
    }

    private Map<String, Object> document(Budget budget, long failing, List<Check> found) {
        return new Document()
                .with("budget", budget.name())
                .with("scenario", under.scenario)
                .with("fails", failing)
                .with("look", found.size() - failing)
                .with("checks", ChecksSection.of(found))
                .fields();
    }

    private void print(Budget budget, long failing, List<Check> found) {
        for (Check check : found) {
            printed.out().println("%s: %s: %s".formatted(check.severity().words(), check.title(), check.sentence()));
        }
        printed.out()
                .println(
                        found.isEmpty()
                                ? "Nothing was found in \"%s\".".formatted(budget.name())
                                : "%,d fail, %,d to look at.".formatted(failing, found.size() - failing));
    }
}
