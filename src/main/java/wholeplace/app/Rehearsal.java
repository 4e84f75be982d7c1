package wholeplace.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import wholeplace.command.Program;
import wholeplace.desktop.picture.Screens;

/// Goes once through what the command line does, with the sample place and its bids, while the package is made: Java
/// keeps the classes that this needs in a cache (`-XX:AOTCacheOutput`), and the program starts in a third of the time.
final class Rehearsal {
    private static final List<String> SAMPLES = List.of("calderbridge.json", "calderbridge-partner-bids.xlsx");

    /// The cache holds for this very Java only, so that the start script must know which it is.
    private static final Path JAVA = Path.of("wholeplace.java-home");

    private Rehearsal() {}

    static void main() throws IOException {
        Path folder = Files.createTempDirectory("wholeplace-rehearsal");
        for (String sample : SAMPLES) {
            copy(sample, folder);
        }
        String store = folder.resolve("place").toString();
        String bids = folder.resolve(SAMPLES.getLast()).toString();
        run("import", store, folder.resolve(SAMPLES.getFirst()).toString());
        run("import", store, bids, "--dry-run", "--skip-problems", "--only-plan-years");
        run("import", store, bids, "--skip-problems", "--only-plan-years");
        run("show", store);
        run("show", store, "--json");
        run("check", store);
        run("history", store);
        run("undo", store);
        run("export", store, folder.resolve("place.xlsx").toString());
        Files.writeString(JAVA, System.getProperty("java.home"));
    }

    private static void copy(String sample, Path folder) throws IOException {
        try (InputStream in = Rehearsal.class.getResourceAsStream("/wholeplace/samples/" + sample)) {
            Files.copy(Objects.requireNonNull(in, sample), folder.resolve(sample));
        }
    }

    private static void run(String... arguments) {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        int code = Program.run(arguments, out, out, Clock.system(ZoneId.systemDefault()), Screens::paint);
        // 1 says that the plan has findings, as a plan may; from 2 on the command did not do its work.
        if (code > 1) {
            throw new IllegalStateException("%s ended with %d: %s".formatted(List.of(arguments), code, said));
        }
    }
}
