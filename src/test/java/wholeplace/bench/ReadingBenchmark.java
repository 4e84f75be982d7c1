package wholeplace.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import wholeplace.excel.Cell;
import wholeplace.excel.Progress;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;

/// Reads 100,000 rows of 12 cells, 4 texts and 8 amounts each, beside fastexcel-reader in the same run. Wanted: at most
/// 1.2 times its time. The heap is held to 300 MB, so that a run that finishes proves that peak.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx300m", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 8, time = 1)
public class ReadingBenchmark {
    private static final int ROWS = 100_000;
    private static final int TEXTS = 4;
    private static final int COLUMNS = 12;

    private Path file = Path.of("");

    @Setup
    public void makeWorkbook() throws IOException {
        file = Files.createTempFile("reading", ".xlsx");
        try (var workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, true, true);
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Lines");
            for (int i = 0; i < ROWS; i++) {
                fill(sheet.createRow(i), i);
            }
            workbook.write(out);
        }
    }

    private static void fill(SXSSFRow row, int i) {
        for (int column = 0; column < COLUMNS; column++) {
            if (column < TEXTS) {
                row.createCell(column).setCellValue("Text " + column + " of service " + i % (100 << column));
            } else {
                row.createCell(column).setCellValue((i * 37L + column) % 1_000_003 / 100.0);
            }
        }
    }

    @TearDown
    public void removeWorkbook() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public BigDecimal ours() {
        var total = new Total();
        try (var workbook = Spreadsheet.open(file)) {
            workbook.read("Lines", Progress.UNTIL_INTERRUPTED, row -> {
                row.cells().forEach(total::add);
                return true;
            });
        }
        return total.checked();
    }

    @Benchmark
    public SheetData oursHeldInMemory() {
        try (var workbook = Spreadsheet.open(file)) {
            return workbook.load("Lines", Progress.UNTIL_INTERRUPTED);
        }
    }

    @Benchmark
    public BigDecimal fastexcel() throws IOException {
        var total = new Total();
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(total::add));
        }
        return total.checked();
    }

    /// Takes every value out of its cell, so that neither reader gets away with having looked at half of it.
    private static final class Total {
        private BigDecimal amount = BigDecimal.ZERO;
        private int cells;

        void add(Cell cell) {
            switch (cell) {
                case Cell.Figure figure -> add(figure.exact());
                default -> add(BigDecimal.valueOf(cell.text().length()));
            }
        }

        void add(org.dhatim.fastexcel.reader.Cell cell) {
            add(
                    cell.getType() == CellType.NUMBER
                            ? cell.asNumber()
                            : BigDecimal.valueOf(cell.asString().length()));
        }

        private void add(BigDecimal value) {
            amount = amount.add(value);
            cells++;
        }

        BigDecimal checked() {
            if (cells != ROWS * COLUMNS) {
                throw new IllegalStateException(cells + " cells were read.");
            }
            return amount;
        }
    }
}
