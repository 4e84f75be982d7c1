package wholeplace.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Times an import as a whole process beside LibreOffice converting the same file, one after the other in each round:
/// `java -cp ... wholeplace.command.ImportSpeed FILE FIRST_YEAR ROUNDS`, after `mvn package`, whose start script is
/// timed.
final class ImportSpeed {
    private static final String SOFFICE = "soffice --convert-to csv";
    private static final String PROGRAM = "installer/wholeplace";

    private final Path folder;
    private final Path file;
    private final String firstYear;
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    private ImportSpeed(Path folder, Path file, String firstYear) {
        this.folder = folder;
        this.file = file;
        this.firstYear = firstYear;
    }

    static void main(String[] args) throws IOException, InterruptedException {
        Path file = args.length > 0 ? Path.of(args[0]) : theRegionalAnalysis();
        String year = args.length > 1 ? args[1] : "2013/14";
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
        var speed = new ImportSpeed(Files.createTempDirectory("import-speed"), file, year);
        speed.prepare();
        for (int i = 0; i < rounds; i++) {
            speed.round();
        }
        speed.print();
    }

    private static Path theRegionalAnalysis() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("wholeplace.data", "../shared/data"), "whole-place"))) {
            return files.filter(each -> each.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// The first start of LibreOffice makes its profile.
    private void prepare() throws IOException, InterruptedException {
        run(program("new", store("trial"), "--name", "Place", "--from", firstYear, "--years", "5"));
        run(soffice());
    }

    private void round() throws IOException, InterruptedException {
        time(SOFFICE, soffice());
        time("import --dry-run", program("import", store("trial"), file.toString(), "--dry-run"));
        Files.copy(Path.of(store("trial")), Path.of(store("durable")));
        time("import", program("import", store("durable"), file.toString()));
        Files.delete(Path.of(store("durable")));
    }

    private String store(String name) {
        return folder.resolve(name + ".mv.db").toString();
    }

    private static List<String> program(String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAM));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> soffice() {
        return List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv",
                "--outdir",
                folder.toString(),
                file.toString());
    }

    private void time(String what, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(command);
        times.computeIfAbsent(what, w -> new ArrayList<>()).add((System.nanoTime() - start) / 1_000_000);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        int code = process.waitFor();
        if (code > 1) {
            throw new IllegalStateException("%s ended with %d: %s"
                    .formatted(String.join(" ", command), code, Files.readString(folder.resolve("said.txt"))));
        }
    }

    private void print() {
        long soffice = median(times.getOrDefault(SOFFICE, List.of()));
        times.forEach((what, all) -> IO.println("%-32s median %,6d ms, %.2f of soffice; %s"
                .formatted(what, median(all), (double) median(all) / soffice, all)));
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }
}
