package wholeplace.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import wholeplace.change.Revision;
import wholeplace.command.TotalsText;
import wholeplace.desktop.picture.Screens;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.publication.PublicationOut;
import wholeplace.json.BudgetFile;
import wholeplace.outlook.Outlook;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// What the window shows first, done without a window: the sample place in a store, checked, with its workbook and
/// charts.
final class SamplePlace {
    private final Path folder;
    private final Clock clock;
    private final PrintWriter out;

    SamplePlace(Path folder, Clock clock, PrintWriter out) {
        this.folder = folder;
        this.clock = clock;
        this.out = out;
    }

    /// Whether there is a display to show a window on.
    static boolean hasDisplay() {
        String system = System.getProperty("os.name", "");
        boolean ownDisplay = system.startsWith("Windows") || system.startsWith("Mac");
        return ownDisplay || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    void make() throws IOException {
        Files.createDirectories(folder);
        Path file = Store.file(folder.resolve("calderbridge"));
        Files.deleteIfExists(file);
        Saved saved = store(file);
        Outlook outlook = Outlook.of(saved.budget());
        List<Path> files = new ArrayList<>(List.of(folder.resolve(file.getFileName())));
        files.add(workbook(saved, outlook));
        files.addAll(Screens.charts(outlook, folder));
        new TotalsText(outlook).print(out);
        out.println("Made:");
        files.forEach(made -> out.println("  " + made));
    }

    /// Saved, closed, opened again and checked against its fingerprint and history.
    private Saved store(Path file) {
        try (Store store = Store.create(file)) {
            store.add(BudgetFile.sample(), clock.instant(), "Wholeplace", "Opened the sample place", Revision.EDIT);
        }
        try (Store store = Store.open(file)) {
            return store.load(store.budgets().getFirst().name());
        }
    }

    private Path workbook(Saved saved, Outlook outlook) {
        Path workbook = folder.resolve("calderbridge.xlsx");
        var stamp = new Stamp("Wholeplace", clock.instant().atZone(clock.getZone()), saved.fingerprint());
        PublicationOut.workbook(outlook, workbook, stamp, Progress.UNTIL_INTERRUPTED);
        return workbook;
    }
}
