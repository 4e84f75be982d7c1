package wholeplace.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.budget.SpendClass;
import wholeplace.excel.importing.Asked;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;
import wholeplace.money.YearLabel;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Brings in lines of a sheet (.xlsx, .xls, .ods, .csv) as one revision, or a whole budget (.json).")
final class ImportCommand implements Callable<Integer> {
    /// The units a person may name.
    enum NamedUnit {
        POUNDS(Unit.POUNDS),
        THOUSANDS(Unit.THOUSANDS),
        MILLIONS(Unit.MILLIONS);

        private final Unit unit;

        NamedUnit(Unit unit) {
            this.unit = unit;
        }
    }

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(index = "1", paramLabel = "FILE", description = "A workbook, a .csv file or a budget's .json file.")
    private Path file = Path.of("");

    @Option(names = "--sheet", paramLabel = "SHEET", description = "The sheet; guessed unless said.")
    private @Nullable String sheet;

    @Option(names = "--header", paramLabel = "ROW", description = "The row of the headings; guessed unless said.")
    private @Nullable Integer header;

    @Option(
            names = "--map",
            paramLabel = "FIELD=\"Column\"",
            description =
                    "What a column says: partner, class, direction, recurrence, name, reference, service, theme, place,"
                            + " notes, amount and year, or a year such as 2027/28; several with commas between. An empty column takes none.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--where", paramLabel = "\"Column=Value\"", description = "Only rows that say so; may be repeated.")
    private List<String> where = new ArrayList<>();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "pounds, thousands or millions; from the file unless said.")
    private @Nullable NamedUnit unit;

    @Option(names = "--partner", paramLabel = "NAME", description = "Whose lines these are, where no column says it.")
    private @Nullable String partner;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year of the amounts, such as 2027/28, where no column names one.")
    private @Nullable String year;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "revenue or capital, where no column says it; from the sheet's title unless said.")
    private @Nullable SpendClass spendClass;

    @Option(
            names = "--sender",
            paramLabel = "NAME",
            description = "Who sent the sheet: what is said of it now is remembered beside the store for the next.")
    private @Nullable String sender;

    @Option(names = "--only-plan-years", description = "Leave out columns of years that the budget does not plan.")
    private boolean onlyPlanYears;

    @Option(names = "--skip-problems", description = "Take the rows that can be read and leave out the others.")
    private boolean skipProblems;

    @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
    private boolean dryRun;

    @Mixin
    private Printed printed = new Printed();

    private final Clock clock;
    private final String who;

    ImportCommand(Clock clock, String who) {
        this.clock = clock;
        this.who = who;
    }

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json")
                ? new BudgetImport(options, file, dryRun, printed, clock, who).run()
                : new SheetImport(
                                options,
                                file,
                                asked(),
                                Optional.ofNullable(sender),
                                skipProblems,
                                dryRun,
                                printed,
                                clock,
                                who)
                        .run();
    }

    private Asked asked() {
        return new Asked(
                Optional.ofNullable(sheet),
                Optional.ofNullable(header),
                Optional.ofNullable(unit).map(named -> named.unit),
                MapOption.read(columns),
                where,
                Optional.ofNullable(partner),
                onlyPlanYears,
                Optional.ofNullable(year).map(ImportCommand::year),
                Optional.ofNullable(spendClass),
                Map.of());
    }

    private static FinancialYear year(String label) {
        if (YearLabel.read(label) instanceof YearLabel.One one) {
            return one.year();
        }
        throw new Refused("\"%s\" is no financial year. Write --year 2027/28.".formatted(label));
    }
}
