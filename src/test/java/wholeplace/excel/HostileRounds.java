package wholeplace.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Cuts workbooks short and turns over bits in them, and opens each as an import would: it must yield its cells or one
/// sentence, within the time limit and half a gigabyte. `java -cp ... wholeplace.excel.HostileRounds 20000 FILE...`
/// turns over as many bits, of workbooks made on the spot and of the files named.
final class HostileRounds {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int USUAL_ROUNDS = 20_000;
    private static final String HEAP = "-Xmx512m";

    private HostileRounds() {}

    static void main(String[] args) throws IOException, InterruptedException {
        if (Runtime.getRuntime().maxMemory() > 600_000_000) {
            System.exit(inLessMemory(args));
        }
        int rounds = args.length == 0 ? USUAL_ROUNDS : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("hostile");
        List<Path> files = made(folder);
        for (int i = 1; i < args.length; i++) {
            files.add(Path.of(args[i]));
        }
        var found = new Tally();
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            cutShort(whole, bytes -> found.look(folder, file, bytes));
            turnedOver(whole, rounds / files.size(), 4, bytes -> found.look(folder, file, bytes));
            IO.println("%s: %s".formatted(file.getFileName(), found));
        }
    }

    /// The same in a process with less memory.
    private static int inLessMemory(String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                HostileRounds.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /// One small workbook of each kind.
    static List<Path> made(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(written(folder.resolve("plan.xlsx"), new XSSFWorkbook()));
        files.add(written(folder.resolve("plan.xls"), new HSSFWorkbook()));
        files.add(MadeOds.write(folder.resolve("plan.ods"), MadeOds.PLAN));
        files.add(Files.writeString(
                folder.resolve("plan.csv"), "Line,2027/28\n\"Wardens\nand rangers\",\"1,200\"\n".repeat(50)));
        return files;
    }

    private static Path written(Path file, Workbook workbook) throws IOException {
        try (workbook;
                var out = Files.newOutputStream(file)) {
            var plan = workbook.createSheet("Plan");
            for (int number = 0; number < 100; number++) {
                var row = plan.createRow(number);
                row.createCell(0).setCellValue(number == 0 ? "Line" : "Wardens of ward " + number);
                row.createCell(1).setCellValue(number * 1.25);
                row.createCell(2).setCellFormula("B%d*2".formatted(number + 1));
            }
            workbook.write(out);
        }
        return file;
    }

    /// At every hundredth of its length.
    static void cutShort(byte[] whole, Consumer<byte[]> take) {
        for (int percent = 0; percent < 100; percent++) {
            take.accept(Arrays.copyOf(whole, (int) ((long) whole.length * percent / 100)));
        }
    }

    /// The same ones each time.
    static void turnedOver(byte[] whole, int times, long seed, Consumer<byte[]> take) {
        var random = new Random(seed);
        for (int i = 0; i < times; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            take.accept(changed);
        }
    }

    /// How files were answered.
    static final class Tally {
        private int read;
        private int refused;
        private long longest;

        /// @throws IllegalStateException where a file is answered otherwise than with its cells or a sentence
        void look(Path folder, Path like, byte[] content) {
            Path file = folder.resolve("hostile-" + like.getFileName());
            long start = System.nanoTime();
            try {
                Files.write(file, content);
                String before = sha(file);
                look(file);
                if (!before.equals(sha(file))) {
                    throw new IllegalStateException("The file was changed.");
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            longest = Math.max(longest, System.nanoTime() - start);
            if (longest > PATIENCE.toNanos()) {
                throw new IllegalStateException("It took longer than " + PATIENCE);
            }
        }

        private static String sha(Path file) throws IOException {
            return Integer.toString(Arrays.hashCode(Files.readAllBytes(file)));
        }

        private void look(Path file) {
            try (var workbook = Spreadsheet.open(file)) {
                for (Sheet sheet : workbook.sheets()) {
                    workbook.load(sheet.name(), Progress.UNTIL_INTERRUPTED);
                }
                read++;
            } catch (RefusedFile e) {
                String sentence = String.valueOf(e.getMessage());
                if (!sentence.endsWith(".") || sentence.contains("Exception") || sentence.contains("%")) {
                    throw new IllegalStateException("No plain sentence: " + sentence);
                }
                refused++;
            } catch (CancellationException e) {
                throw new IllegalStateException("Nobody cancelled.", e);
            }
        }

        int answered() {
            return read + refused;
        }

        @Override
        public String toString() {
            return "%,d read, %,d refused, the slowest in %,d ms".formatted(read, refused, longest / 1_000_000);
        }
    }
}
