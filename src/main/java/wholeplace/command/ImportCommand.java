package wholeplace.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.Senders;
import wholeplace.excel.returns.ReturnAsked;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings in lines of a sheet (.xlsx, .xls, .ods, .csv) or the amounts of a department's filled"
                + " return as one revision, or a whole budget (.json).")
final class ImportCommand implements Callable<Integer> {
    /// What a file is taken as.
    enum As {
        LINES,
        RETURN,
        PACK
    }

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(index = "1", paramLabel = "FILE", description = "A workbook, a .csv file or a budget's .json file.")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "lines|return|pack",
            description =
                    "What the file is: a list of lines, a department's filled return, or a partner's pack. Without"
                            + " it a pack and a return of a template that is known are refused, and everything else is a list.")
    private @Nullable As as;

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Mixin
    private LineOptions lines = new LineOptions();

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Option(
            names = "--sender",
            paramLabel = "NAME",
            description = "Who sent the file: what is said of it now is remembered beside the store for the next.")
    private @Nullable String sender;

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
        var bringing = new Bringing(options, file, skipProblems, dryRun, printed, clock, who);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (as == As.RETURN) {
            return asReturn(bringing);
        }
        if (as == As.PACK) {
            return new PackIntake(bringing, Optional.empty()).run();
        }
        return name.endsWith(".json")
                ? new BudgetImport(bringing).run()
                : new SheetImport(
                                bringing,
                                sheet.asked(lines),
                                Optional.ofNullable(sender),
                                as == null ? templates.known(options.path) : List.of())
                        .run();
    }

    private int asReturn(Bringing bringing) {
        sheet.refuse("what of a return is read where, its binding says.");
        Asked said = Asked.NOTHING;
        Optional<String> partner = lines.partner()
                .or(() -> Optional.ofNullable(sender)
                        .flatMap(name ->
                                Senders.beside(options.path).asked(name, said).partner()));
        var asked = new ReturnAsked(partner, lines.onlyPlanYears(), lines.spendClass());
        return new ReturnIntake(bringing, templates, asked).run();
    }
}
