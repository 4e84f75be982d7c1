package wholeplace.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wholeplace.budget.Budget;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.scenario.Bridge;
import wholeplace.outlook.scenario.Comparison;
import wholeplace.outlook.scenario.Measures;
import wholeplace.store.Store;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares the plan or a scenario with another, and says by cause why a figure differs.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions options = new StoreOptions();

    @Option(
            names = "--from",
            paramLabel = "SCENARIO",
            description = "What is compared, by id or name; without it, the plan itself.")
    @Nullable
    private String from;

    @Option(
            names = "--to",
            paramLabel = "SCENARIO",
            description = "What it is compared with, by id or name; without it, the plan itself.")
    @Nullable
    private String to;

    @Mixin
    private MeasureOption measure = new MeasureOption();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            Budget budget = options.load(store).budget();
            Outlook first = Outlook.of(ScenarioOption.supposed(budget, from));
            Outlook second = Outlook.of(ScenarioOption.supposed(budget, to));
            Comparison comparison = Comparison.of(Measures.of(budget), first, second);
            Bridge bridge = bridge(budget, first, second);
            printed.print(document(budget, comparison, bridge), () -> print(budget, comparison, bridge));
        }
        return ExitCode.DONE;
    }

    private Bridge bridge(Budget budget, Outlook first, Outlook second) {
        try {
            return Bridge.of(measure.of(budget), first, second);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static String name(Budget budget, @Nullable String scenario) {
        return scenario == null
                ? "The plan"
                : ScenarioOption.find(budget, scenario).name();
    }

    private Map<String, Object> document(Budget budget, Comparison comparison, Bridge bridge) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("budget", budget.name());
        document.put("from", name(budget, from));
        document.put("to", name(budget, to));
        document.put("years", comparison.years());
        document.put(
                "figures",
                comparison.rows().stream().map(CompareCommand::figure).toList());
        document.put("bridge", bridge(bridge));
        return document;
    }

    private static Map<String, Object> figure(Comparison.Row row) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("figure", row.measure().id());
        figure.put("name", row.measure().words());
        figure.put("from", YearTable.byYear(row.from()));
        figure.put("to", YearTable.byYear(row.to()));
        figure.put("difference", YearTable.byYear(row.difference()));
        return figure;
    }

    private static Map<String, Object> bridge(Bridge bridge) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("figure", bridge.measure().id());
        document.put("from", YearTable.byYear(bridge.from()));
        document.put(
                "pieces", bridge.pieces().stream().map(CompareCommand::piece).toList());
        document.put("to", YearTable.byYear(bridge.to()));
        return document;
    }

    private static Map<String, Object> piece(Bridge.Piece piece) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", piece.cause().kind());
        document.put("key", piece.cause().key());
        document.put("cause", piece.cause().words());
        document.put("amounts", YearTable.byYear(piece.amounts()));
        return document;
    }

    private void print(Budget budget, Comparison comparison, Bridge bridge) {
        PrintWriter out = printed.out();
        String first = name(budget, from);
        String second = name(budget, to);
        out.println("%s: %s compared with %s".formatted(budget.name(), first, second));
        var figures = new YearTable(comparison.years());
        for (Comparison.Row row : comparison.rows()) {
            figures.row("%s, %s".formatted(row.measure().words(), first), row.from());
            figures.row("%s, %s".formatted(row.measure().words(), second), row.to());
        }
        figures.print(out);
        out.println();
        out.println("Why \"%s\" differs".formatted(bridge.measure().words()));
        var pieces = new YearTable(bridge.from().years());
        pieces.row(first, bridge.from());
        List<Bridge.Piece> all = bridge.pieces();
        all.forEach(piece -> pieces.row(piece.cause().words(), piece.amounts()));
        pieces.row(second, bridge.to());
        pieces.print(out);
    }
}
