package wholeplace.excel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.excel.Progress;
import wholeplace.excel.export.NotWritten;
import wholeplace.excel.export.Steps;
import wholeplace.excel.export.Written;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;

/// A model takes the target's place only when it is whole and was read back.
class HandedOverTest {
    @TempDir
    Path folder;

    private Written write(Budget budget, Path file, Progress progress) {
        return ModelOut.write(Outlook.of(budget), file, Made.stamp(budget), progress);
    }

    private Path older() throws IOException {
        return Files.writeString(folder.resolve("model.xlsx"), "older");
    }

    private void olderStays(Path file) throws IOException {
        assertThat(file).hasContent("older");
        assertThat(folder.toFile().list()).containsExactly("model.xlsx");
    }

    @Test
    void anOlderFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = older();
        Written written = write(Made.budget("m1"), file, Progress.UNTIL_INTERRUPTED);
        assertThat(written.figures()).isGreaterThan(500);
        assertThat(Files.size(file)).isGreaterThan(10_000);
        assertThat(folder.toFile().list()).containsExactly("model.xlsx");
    }

    @Test
    void stoppedWhileWritingOrReadingBackTheOlderFileStays() throws IOException {
        Path file = older();
        Budget large = Large.place(300, 5);
        for (int quarter : List.of(1, 3)) {
            assertThatThrownBy(() -> write(large, file, (done, whole) -> done < whole * quarter / 4))
                    .isInstanceOf(CancellationException.class);
            olderStays(file);
        }
    }

    @Test
    void progressRisesToTheEnd() {
        List<Long> told = new ArrayList<>();
        write(Large.place(300, 5), folder.resolve("model.xlsx"), (done, whole) -> {
            assertThat(done).isBetween(0L, whole);
            return told.add(done);
        });
        assertThat(told).isSorted().hasSizeGreaterThan(10);
    }

    @Test
    void whatWasAlteredOnTheDiskIsFoundAndNamed() throws IOException {
        Budget budget = Made.budget("m1");
        Path file = Made.of(budget, folder);
        WorkingModel model = WorkingModel.of(Outlook.of(budget));
        assertThat(compared(file, model)).isGreaterThan(500);
        Path formula = altered(file, "<f>Workings!", "<f>0+Workings!");
        assertThatThrownBy(() -> compared(formula, model))
                .isInstanceOf(NotWritten.class)
                .hasMessageContaining("has the formula 0+Workings!");
        Path value = altered(file, "<v>5.7261546E7</v>", "<v>5.726154601E7</v>");
        assertThatThrownBy(() -> compared(value, model))
                .isInstanceOf(NotWritten.class)
                .hasMessageContaining("5.726154601E7");
    }

    private static long compared(Path file, WorkingModel model) throws IOException {
        return ModelReading.compare(file, model, new Steps(Progress.UNTIL_INTERRUPTED, 1));
    }

    private Path altered(Path file, String what, String with) throws IOException {
        Path target = folder.resolve("altered.xlsx");
        boolean found = false;
        try (var zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(target);
                var altered = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                altered.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                boolean here = entry.getName().startsWith("xl/worksheets/sheet") && text.contains(what);
                found |= here;
                altered.write(
                        here
                                ? text.replaceFirst(Pattern.quote(what), with).getBytes(StandardCharsets.UTF_8)
                                : zip.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(found).isTrue();
        return target;
    }

    @Test
    void anAmountThatNoSpreadsheetHoldsToThePennyIsRefused() throws IOException {
        Path file = older();
        Budget budget = Made.budget("m1");
        FinancialYear first = budget.years().first();
        List<Line> huge = budget.lines().stream()
                .map(line -> line.withAmount(first, Budget.LARGEST_AMOUNT.plus(new Money(-1))))
                .toList();
        Budget tooLarge = budget.withLines(IntStream.range(0, 12)
                .mapToObj(i -> copy(huge.get(i % huge.size()), i))
                .toList());
        assertThatThrownBy(() -> write(tooLarge, file, Progress.UNTIL_INTERRUPTED))
                .isInstanceOf(NotWritten.class)
                .hasMessageContaining("too large for a workbook");
        olderStays(file);
    }

    private static Line copy(Line line, int i) {
        return new Line(new LineId("copy-" + i), line.name(), line.partner()).withAmounts(line.amounts());
    }

    @Test
    void namesThatLookLikeFormulasOrPatternsAreTexts() throws IOException {
        Budget budget = Made.budget("m1");
        Budget odd = budget.withLines(budget.lines().stream()
                .map(line -> line.withName("=1+1").withService("*").withTheme("@SUM(A1)"))
                .toList());
        Path file = Made.of(odd, folder);
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheet("Inputs");
            var cell = sheet.getRow(sheet.getLastRowNum()).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }
}
