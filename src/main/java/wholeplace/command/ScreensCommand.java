package wholeplace.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wholeplace.budget.Budget;
import wholeplace.json.BudgetFile;
import wholeplace.store.Store;

@Command(
        name = "screens",
        mixinStandardHelpOptions = true,
        description = "Paints every screen as a picture of 1366 x 768, without a display.")
final class ScreensCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder for the pictures.")
    private Path folder = Path.of("");

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = "Whose budget to show; the sample place unless said.")
    private @Nullable Path store;

    @Option(names = "--budget", paramLabel = "NAME", description = "Which budget, where the store has several.")
    private @Nullable String name;

    @Spec
    private @Nullable CommandSpec spec;

    private final ScreenPainter painter;

    ScreensCommand(ScreenPainter painter) {
        this.painter = painter;
    }

    @Override
    public Integer call() {
        Budget budget = budget();
        for (Path picture : painter.paint(budget, folder)) {
            if (spec != null) {
                spec.commandLine().getOut().println(picture);
            }
        }
        return ExitCode.DONE;
    }

    private Budget budget() {
        if (store == null) {
            return BudgetFile.sample();
        }
        try (Store open = Store.open(store)) {
            var options = new StoreOptions();
            options.path = store;
            options.budget = name;
            return options.load(open).budget();
        }
    }
}
