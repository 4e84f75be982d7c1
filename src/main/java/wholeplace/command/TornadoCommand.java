package wholeplace.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wholeplace.budget.Budget;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.scenario.Measure;
import wholeplace.outlook.scenario.StepSizes;
import wholeplace.outlook.scenario.Tornado;
import wholeplace.store.Store;

@Command(
        name = "tornado",
        mixinStandardHelpOptions = true,
        description =
                "Says how much a figure of one year moves with each assumption, the one that moves it most first.")
final class TornadoCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Mixin
    private MeasureOption measure = new MeasureOption();

    @Option(names = "--year", paramLabel = "YEAR", description = "The year, such as 2029/30; without it, the last.")
    @Nullable
    private String year;

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            Budget budget = scenario.of(options.load(store).budget());
            Tornado tornado = tornado(budget, measure.of(budget));
            printed.print(document(budget, tornado), () -> print(budget, tornado));
        }
        return ExitCode.DONE;
    }

    private Tornado tornado(Budget budget, Measure figure) {
        try {
            FinancialYear of = year == null ? budget.years().last() : FinancialYear.parse(year);
            return Tornado.of(figure, of, Outlook.of(budget), StepSizes.USUAL);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> document(Budget budget, Tornado tornado) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("budget", budget.name());
        document.put("figure", tornado.measure().id());
        document.put("name", tornado.measure().words());
        document.put("year", tornado.year());
        document.put("value", tornado.value());
        document.put("bars", tornado.bars().stream().map(TornadoCommand::bar).toList());
        return document;
    }

    private static Map<String, Object> bar(Tornado.Bar bar) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("assumption", bar.assumption());
        document.put("lowest", bar.lowest());
        document.put("highest", bar.highest());
        document.put("width", bar.width());
        document.put("swings", bar.swings().stream().map(TornadoCommand::swing).toList());
        return document;
    }

    private static Map<String, Object> swing(Tornado.Swing swing) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("step", swing.words());
        document.put("difference", swing.difference());
        return document;
    }

    private void print(Budget budget, Tornado tornado) {
        PrintWriter out = printed.out();
        out.println("%s: %s in %s is %s"
                .formatted(
                        budget.name(),
                        tornado.measure().words(),
                        tornado.year(),
                        tornado.value().inSentence()));
        for (Tornado.Bar bar : tornado.bars()) {
            out.println("%s, %s wide".formatted(bar.assumption(), bar.width().inSentence()));
            bar.swings()
                    .forEach(swing -> out.println("    %s: %s"
                            .formatted(swing.words(), swing.difference().inSentence())));
        }
        if (tornado.bars().isEmpty()) {
            out.println("No assumption moves it.");
        }
    }
}
