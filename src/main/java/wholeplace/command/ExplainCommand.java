package wholeplace.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.trail.Trail;
import wholeplace.outlook.trail.Trails;
import wholeplace.store.Store;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells how a figure comes about: its formula, its inputs and what they rest on.")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(
            index = "1",
            paramLabel = "FIGURE",
            description = "Its name, such as plan.county.gap.2027/28 or line.hr-003.2028/29.")
    private String figure = "";

    @Option(
            names = "--depth",
            paramLabel = "STEPS",
            description = "How many steps back; ${DEFAULT-VALUE} where nothing is said.")
    private int depth = Trails.USUAL_DEPTH;

    @Mixin
    private ScenarioOption under = new ScenarioOption();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            var trails = new Trails(Outlook.of(under.of(options.load(store).budget())));
            Trail trail = trails.find(figure, depth).orElseThrow(() -> new Refused(trails.unknown(figure)));
            printed.print(document(trail), () -> print(trail, ""));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> document(Trail trail) {
        List<Map<String, Object>> inputs =
                trail.inputs().stream().map(ExplainCommand::document).toList();
        return new Document()
                .with("figure", trail.figure())
                .with("value", trail.value())
                .with("formula", trail.formula())
                .with("provenance", trail.provenance())
                .with("inputs", inputs)
                .fields();
    }

    private void print(Trail trail, String indent) {
        String text = "%s%s = %s. %s %s"
                .formatted(indent, trail.figure(), trail.value(), trail.formula(), trail.provenance());
        printed.out().println(text.stripTrailing());
        trail.inputs().forEach(input -> print(input, indent + "  "));
    }
}
