package wholeplace.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wholeplace.store.BudgetSummary;
import wholeplace.store.Store;

@Command(name = "budgets", mixinStandardHelpOptions = true, description = "Lists the budgets of a store.")
final class BudgetsCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "STORE", description = "The store's file.")
    private Path path = Path.of("");

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Store store = Store.open(path)) {
            List<BudgetSummary> budgets = store.budgets();
            Map<String, Object> document = new LinkedHashMap<>();
            document.put(
                    "budgets", budgets.stream().map(BudgetsCommand::document).toList());
            printed.print(
                    document,
                    () -> budgets.forEach(budget -> printed.out()
                            .println("%s, %s, %,d revisions, last changed %s"
                                    .formatted(budget.name(), budget.years(), budget.revisions(), budget.changed()))));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> document(BudgetSummary budget) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", budget.name());
        document.put("years", budget.years().list());
        document.put("revisions", budget.revisions());
        document.put("changed", budget.changed());
        return document;
    }
}
