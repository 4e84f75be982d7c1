package wholeplace.excel.model;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import wholeplace.budget.Budget;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Written;
import wholeplace.outlook.Outlook;

/// How long a working model of 5,000 lines x 10 years takes to be worked out, written, read back and compared, in this
/// process cold and again warm. Wanted: 8 s on a quiet machine. `-Xmx512m` shows that its heap suffices.
final class ModelSpeed {
    private static final int LINES = 5_000;
    private static final int YEARS = 10;
    private static final int RUNS = 4;

    private ModelSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("model-speed");
        try {
            Budget budget = Large.place(LINES, YEARS);
            for (int run = 1; run <= RUNS; run++) {
                System.out.println(line(run, budget, folder.resolve("model.xlsx")));
            }
        } finally {
            for (Path file : Arrays.asList(folder.resolve("model.xlsx"), folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String line(int run, Budget budget, Path file) throws IOException {
        Outlook outlook = Outlook.of(budget);
        long start = System.nanoTime();
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Written written = ModelOut.write(outlook, file, Made.stamp(budget), Progress.UNTIL_INTERRUPTED);
        long millis = (System.nanoTime() - start) / 1_000_000;
        long worked = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1_000_000;
        return "run %d: %,d ms, %,d ms of them at work, %,d figures compared, %,d kB, machine load %.1f"
                .formatted(
                        run,
                        millis,
                        worked,
                        written.figures(),
                        Files.size(file) / 1024,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
