package wholeplace.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.excel.Progress;
import wholeplace.excel.export.CsvOut;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.model.ModelOut;
import wholeplace.excel.publication.PublicationOut;
import wholeplace.json.BudgetFile;
import wholeplace.outlook.Outlook;
import wholeplace.store.Saved;
import wholeplace.store.Store;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a budget to a file, reads it back, and reports it as saved only where it is equal to the penny.",
            "",
            ".xlsx, .ods        a publication: values, one accessible table a sheet",
            ".xlsx --as model   a working model: live formulas, to take apart and try out",
            ".csv               its lines, one a row, as import takes them; with",
            "                   --as publication every figure of its tables, one a row",
            ".json              all of it, with its history"
        })
final class ExportCommand implements Callable<Integer> {
    /// What the file is for.
    enum Purpose {
        PUBLICATION,
        MODEL
    }

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write; its ending says what it becomes.")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "PURPOSE",
            description =
                    "What the file is for. publication: values for everybody to read. model: a workbook of live formulas.")
    private @Nullable Purpose purpose;

    @Mixin
    private Printed printed = new Printed();

    private final Clock clock;
    private final String who;

    ExportCommand(Clock clock, String who) {
        this.clock = clock;
        this.who = who;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            Saved saved = options.load(store);
            write(store, saved);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("budget", saved.budget().name());
            document.put("revision", saved.revision());
            document.put("file", file.toString());
            document.put("lines", saved.budget().lines().size());
            printed.print(
                    document,
                    () -> printed.out()
                            .println("Wrote \"%s\" to %s, and read it back to the penny."
                                    .formatted(saved.budget().name(), file)));
        }
        return ExitCode.DONE;
    }

    private void write(Store store, Saved saved) {
        var stamp = new Stamp(who, clock.instant().atZone(clock.getZone()), saved.fingerprint());
        if (purpose == Purpose.MODEL && !ending().equals("xlsx")) {
            throw new Refused("A working model is a workbook. Give \"%s\" the ending .xlsx.".formatted(file));
        }
        switch (ending()) {
            case "xlsx" -> writeWorkbook(Outlook.of(saved.budget()), stamp);
            case "ods" ->
                PublicationOut.openDocument(Outlook.of(saved.budget()), file, stamp, Progress.UNTIL_INTERRUPTED);
            case "csv" -> writeTable(Outlook.of(saved.budget()), stamp);
            case "json" -> writeWhole(store, saved);
            default ->
                throw new Refused(
                        "\"%s\" ends in none of .xlsx, .ods, .csv and .json. Give the file one of these endings."
                                .formatted(file));
        }
    }

    private void writeWorkbook(Outlook outlook, Stamp stamp) {
        if (purpose == Purpose.MODEL) {
            ModelOut.write(outlook, file, stamp, Progress.UNTIL_INTERRUPTED);
        } else {
            PublicationOut.workbook(outlook, file, stamp, Progress.UNTIL_INTERRUPTED);
        }
    }

    private void writeWhole(Store store, Saved saved) {
        if (purpose != null) {
            throw new Refused(
                    "A publication is written as .xlsx, .ods or .csv, and \"%s\" is to be a budget file. Leave out --as, or choose one of these endings."
                            .formatted(file));
        }
        BudgetFile.write(saved.budget(), store.history(saved.budget().name()), file);
    }

    private void writeTable(Outlook outlook, Stamp stamp) {
        if (purpose == Purpose.PUBLICATION) {
            PublicationOut.figures(outlook, file, stamp, Progress.UNTIL_INTERRUPTED);
        } else {
            CsvOut.write(outlook, file, Progress.UNTIL_INTERRUPTED);
        }
    }

    private String ending() {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
