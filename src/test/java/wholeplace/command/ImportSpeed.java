package wholeplace.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Times an import as a whole process beside LibreOffice converting the same file, one after the other in each round:
/// `java -cp ... wholeplace.command.ImportSpeed FILE FIRST_YEAR ROUNDS`, after `mvn package`. Besides the program as it
/// stands, the program with a cache of its classes (what an installed copy has) is timed.
final class ImportSpeed {
    private static final String SOFFICE = "soffice --convert-to csv";
    private static final String PROGRAM = "target/wholeplace.jar";

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
        speed.train();
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

    private Path cache() {
        return folder.resolve("wholeplace.aot");
    }

    /// The cache is made of what one trial import loads. The first start of LibreOffice makes its profile.
    private void train() throws IOException, InterruptedException {
        run(java("new", store("trial"), "--name", "Place", "--from", firstYear, "--years", "5"));
        List<String> training = java("import", store("trial"), file.toString(), "--dry-run");
        training.addAll(1, List.of("-XX:AOTCacheOutput=" + cache(), "-XX:+UseSerialGC"));
        run(training);
        run(soffice());
    }

    private void round() throws IOException, InterruptedException {
        time(SOFFICE, soffice());
        time("import --dry-run", java("import", store("trial"), file.toString(), "--dry-run"));
        time("import --dry-run, class cache", cached("import", store("trial"), file.toString(), "--dry-run"));
        Files.copy(Path.of(store("trial")), Path.of(store("durable")));
        time("import", java("import", store("durable"), file.toString()));
        Files.delete(Path.of(store("durable")));
        Files.copy(Path.of(store("trial")), Path.of(store("durable")));
        time("import, class cache", cached("import", store("durable"), file.toString()));
        Files.delete(Path.of(store("durable")));
    }

    private String store(String name) {
        return folder.resolve(name + ".mv.db").toString();
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", PROGRAM));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> cached(String... arguments) {
        List<String> command = java(arguments);
        command.addAll(1, List.of("-XX:AOTCache=" + cache(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
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
