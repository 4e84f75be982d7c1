package wholeplace.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.store.BudgetSummary;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// Which store, and which budget of it.
final class StoreOptions {
    @Parameters(
            index = "0",
            paramLabel = "STORE",
            description = "The store's file; .mv.db is added where it is missing.")
    Path path = Path.of("");

    @Option(names = "--budget", paramLabel = "NAME", description = "Which budget, where the store has several.")
    @Nullable
    String budget;

    /// The name of the budget meant.
    String name(Store store) {
        if (budget != null) {
            return budget;
        }
        List<BudgetSummary> all = store.budgets();
        if (all.size() == 1) {
            return all.getFirst().name();
        }
        if (all.isEmpty()) {
            throw new Refused(
                    "The store \"%s\" has no budget yet. Make one with new, or import a .json file.".formatted(path));
        }
        throw new Refused("The store \"%s\" has the budgets %s. Pick one with --budget."
                .formatted(
                        path,
                        String.join(
                                ", ",
                                all.stream()
                                        .map(each -> "\"" + each.name() + "\"")
                                        .toList())));
    }

    Saved load(Store store) {
        return store.load(name(store));
    }
}
