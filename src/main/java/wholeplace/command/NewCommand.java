package wholeplace.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.budget.Budget;
import wholeplace.change.Revision;
import wholeplace.money.FinancialYear;
import wholeplace.money.YearLabel;
import wholeplace.store.Store;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Makes an empty budget, and the store where it is new.")
final class NewCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "STORE",
            description = "The store's file; .mv.db is added where it is missing.")
    private Path path = Path.of("");

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The place, or the budget's name.")
    private String name = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "YEAR",
            description = "The first financial year, such as 2027/28.")
    private String from = "";

    @Option(
            names = "--years",
            defaultValue = "5",
            paramLabel = "N",
            description = "5 to 30 financial years; 5 unless said.")
    private int years;

    @Mixin
    private Printed printed = new Printed();

    private final Clock clock;
    private final String who;

    NewCommand(Clock clock, String who) {
        this.clock = clock;
        this.who = who;
    }

    @Override
    public Integer call() {
        Budget budget = budget();
        try (Store store = Store.openOrCreate(path)) {
            store.add(budget, clock.instant(), who, "Made the budget", Revision.EDIT);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("store", store.file().toString());
            document.put("budget", budget.name());
            document.put("years", budget.years().list());
            printed.print(
                    document,
                    () -> printed.out()
                            .println("Made the budget \"%s\", %s, in %s."
                                    .formatted(budget.name(), budget.years(), store.file())));
        }
        return ExitCode.DONE;
    }

    private Budget budget() {
        try {
            return Budget.empty(name, first(), years);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private FinancialYear first() {
        return switch (YearLabel.read(from)) {
            case YearLabel.One one -> one.year();
            case YearLabel.Doubtful doubtful -> doubtful.reading();
            case YearLabel.Calendar calendar -> throw new Refused(calendar.why());
            case YearLabel.Academic academic -> throw new Refused(academic.why());
            case YearLabel.Refused refused -> throw new Refused(refused.why());
            case YearLabel.None none ->
                throw new Refused("\"%s\" is no financial year. Write one such as 2027/28.".formatted(from));
        };
    }
}
