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
import wholeplace.outlook.funding.Why;
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
        Outlook outlook = Outlook.of(budget);
        Why why = Why.of(outlook.allocation(), outlook.reference().data());
        List<Check> found = outlook.checks().stream()
                .sorted(Comparator.comparing(Check::severity))
                .toList();
        long failing = found.stream()
                .filter(check -> check.severity() == Severity.FAILS)
                .count();
        if (printed.json) {
            printed.document(document(budget, failing, found, why));
        } else {
            print(budget, failing, found, why);
        }
        return failing > 0 ? ExitCode.PROBLEMS_FOUND : ExitCode.DONE;
    }

    private Map<String, Object> document(Budget budget, long failing, List<Check> found, Why why) {
        return new Document()
                .with("budget", budget.name())
                .with("scenario", under.scenario)
                .with("fails", failing)
                .with("look", found.size() - failing)
                .with("checks", ChecksSection.of(found))
                .with("why", WhySection.of(why))
                .fields();
    }

    private void print(Budget budget, long failing, List<Check> found, Why why) {
        for (Check check : found) {
            printed.out().println("%s: %s: %s".formatted(check.severity().words(), check.title(), check.sentence()));
        }
        why.reasons().forEach(reason -> printed.out().println("Why: " + reason.sentence()));
        why.waysOut().forEach(way -> printed.out().println("A way out: " + way.sentence()));
        printed.out()
                .println(
                        found.isEmpty()
                                ? "Nothing was found in \"%s\".".formatted(budget.name())
                                : "%,d fail, %,d to look at.".formatted(failing, found.size() - failing));
    }
}
