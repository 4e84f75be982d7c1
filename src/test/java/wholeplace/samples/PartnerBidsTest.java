package wholeplace.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Line;
import wholeplace.budget.SpendClass;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.ImportGuess;
import wholeplace.excel.importing.ImportPreview;
import wholeplace.excel.importing.LineImport;
import wholeplace.excel.importing.Stamp;
import wholeplace.json.BudgetFile;
import wholeplace.money.Money;
import wholeplace.money.Unit;

class PartnerBidsTest {
    /// Every cell of a workbook as it is shown, with what it is made of.
    private static List<String> content(XSSFWorkbook workbook) {
        var formatter = new DataFormatter();
        List<String> content = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    content.add("%s!%s %s %s %s"
                            .formatted(
                                    sheet.getSheetName(),
                                    cell.getAddress(),
                                    row.getZeroHeight() ? "hidden" : "shown",
                                    cell.getCellType(),
                                    formatter.formatCellValue(cell)));
                }
            }
        }
        return content;
    }

    @Test
    void theCommittedWorkbookIsWhatItsMakerMakes() throws IOException {
        try (InputStream in = Files.newInputStream(PartnerBids.FILE);
                XSSFWorkbook committed = new XSSFWorkbook(in);
                XSSFWorkbook made = PartnerBids.make()) {
            assertThat(content(committed)).isEqualTo(content(made)).hasSizeGreaterThan(300);
        }
    }

    private static ImportPreview preview() {
        var budget = BudgetFile.sample();
        var ids = new AtomicInteger();
        var stamp = new Stamp(
                "calderbridge-partner-bids.xlsx",
                "ab".repeat(32),
                Instant.parse("2026-11-22T10:00:00Z"),
                "A. Rahman",
                () -> "new-%04d".formatted(ids.incrementAndGet()));
        try (var file = Spreadsheet.open(PartnerBids.FILE)) {
            ImportGuess guess = ImportGuess.of(file, budget.years(), Asked.NOTHING, Progress.UNTIL_INTERRUPTED);
            return LineImport.preview(guess.data(), guess.choices(), budget, stamp, Progress.UNTIL_INTERRUPTED);
        }
    }

    @Test
    void theImportFindsTheTableTheUnitAndTheYears() {
        ImportPreview preview = preview();
        assertThat(preview.choices().headings().row()).isEqualTo(5);
        assertThat(preview.choices().unit()).isEqualTo(Unit.THOUSANDS);
        assertThat(preview.choices().years()).hasSize(5);
        assertThat(preview.findings().problems()).isEmpty();
        assertThat(preview.newPartners()).isEmpty();
        assertThat(preview.rowsImported()).isEqualTo(32);
        assertThat(preview.after().lines()).hasSize(221 + 32);
    }

    /// The hidden row is not in the sub-total that somebody typed, and the sheet's sums pass over its two figures
    /// that are text: a saving in brackets and a padded one.
    @Test
    void whatIsMissingIsToldAndTotalsThatDoNotFootAreShown() {
        ImportPreview preview = preview();
        assertThat(preview.findings().missing())
                .extracting(m -> m.cell() + " " + m.text())
                .containsExactly(
                        "L7 tbc", "J11 -", "K11 -", "L11 -", "H33 -", "K33 tbc", "L46 n/a", "K49 tbc", "L49 tbc");
        assertThat(preview.controlTotals())
                .filteredOn(total -> !total.difference().isZero())
                .extracting(total -> total.label() + ": " + total.difference())
                .containsExactly(
                        "Sub-total police and fire, 2027/28: 264000.00",
                        "Sub-total police and fire, 2028/29: 122400.00",
                        "row 28, Total: -118500.00",
                        "row 29, Total: 64800.00",
                        "Sub-total County, 2028/29: -118500.00",
                        "Sub-total County, 2029/30: 64800.00",
                        "Grand total, 2027/28: 264000.00",
                        "Grand total, 2028/29: 3900.00",
                        "Grand total, 2029/30: 64800.00");
    }

    @Test
    void figuresComeInWholePence() {
        List<Line> lines = List.copyOf(preview().after().lines());
        Line library = lines.stream()
                .filter(line -> line.reference().equals("PB-16"))
                .findFirst()
                .orElseThrow();
        assertThat(library.amounts().amount(BudgetFile.sample().years().first().next()))
                .isEqualTo(Money.pounds(-118_500));
        Line kits = lines.stream()
                .filter(line -> line.name().equals("Remote monitoring kits"))
                .findFirst()
                .orElseThrow();
        assertThat(kits.spendClass()).isEqualTo(SpendClass.CAPITAL);
        assertThat(kits.amounts().total()).isEqualTo(Money.pounds(600_500));
    }
}
