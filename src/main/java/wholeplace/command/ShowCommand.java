package wholeplace.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wholeplace.outlook.Outlook;
import wholeplace.store.Saved;
import wholeplace.store.Store;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a budget's totals, each council's plan and what the checks found; with --json everything"
                + " that is worked out from it.")
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private ScenarioOption under = new ScenarioOption();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            Saved saved = options.load(store);
            Outlook outlook = Outlook.of(under.of(saved.budget()));
            if (printed.json) {
                printed.document(ShowDocument.of(saved, outlook, under.scenario));
            } else {
                new TotalsText(outlook).print(printed.out());
            }
        }
        return ExitCode.DONE;
    }
}
