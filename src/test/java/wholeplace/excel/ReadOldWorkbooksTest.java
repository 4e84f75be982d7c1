package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.excel.Progress.UNTIL_INTERRUPTED;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;

/// Excel 97-2003 workbooks (.xls).
class ReadOldWorkbooksTest {
    @TempDir
    private Path folder;

    @Test
    void whatASheetHoldsAndHowItIsShown() throws IOException {
        var file = make(workbook -> {
            var plan = workbook.createSheet("Plan");
            plan.setColumnHidden(2, true);
            plan.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            plan.createRow(0).createCell(0).setCellValue("Quay – £000");
            var row = plan.createRow(3);
            row.createCell(0).setCellValue(12480.5);
            row.createCell(1).setCellValue(true);
            row.createCell(2).setCellFormula("SUM(A4:A4)*2");
            row.createCell(3).setCellFormula("\"a\"&\"b\"");
            row.createCell(4).setCellFormula("1/0");
            row.createCell(5).setCellValue(46113);
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            row.getCell(5).setCellStyle(day);
            row.setZeroHeight(true);
            workbook.createSheet("Lists");
            workbook.setSheetHidden(1, true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        try (var workbook = Spreadsheet.open(file)) {
            assertThat(workbook.sheets()).containsExactly(new Sheet("Plan", false), new Sheet("Lists", true));
            var plan = workbook.load("Plan", UNTIL_INTERRUPTED);
            assertThat(plan.cell(CellAddress.parse("A1"))).isEqualTo(new Cell.Text("Quay – £000", false));
            assertThat(plan.row(4))
                    .isEqualTo(new Row(
                            4,
                            true,
                            List.of(
                                    new Cell.Figure("12480.5", false),
                                    new Cell.Truth(true, false),
                                    new Cell.Figure("24961", true),
                                    new Cell.Text("ab", true),
                                    new Cell.Fault("#DIV/0!", true),
                                    new Cell.Day(LocalDate.of(2026, 4, 1), new Cell.Figure("46113", false)))));
            assertThat(plan.shape().hiddenColumns()).containsExactly(2);
            assertThat(plan.shape().merged()).containsExactly(CellArea.parse("A1:C1"));
        }
    }

    /// In the calendar that counts from 1904 the same day has a number lower by 1,462.
    @Test
    void daysOfTheOldMacsCalendar() throws IOException {
        var file = make(workbook -> {
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            var cell = workbook.createSheet("Plan").createRow(0).createCell(0);
            cell.setCellValue(44_651);
            cell.setCellStyle(day);
        });
        var bytes = Files.readAllBytes(file);
        bytes[indexOf(bytes, new byte[] {0x22, 0, 2, 0, 0, 0}) + 4] = 1;
        Files.write(file, bytes);
        try (var workbook = Spreadsheet.open(file)) {
            assertThat(workbook.load("Plan", UNTIL_INTERRUPTED).row(1).cell(0).text())
                    .isEqualTo("2026-04-01");
        }
    }

    private static int indexOf(byte[] all, byte[] sought) {
        int at = 0;
        while (!Arrays.equals(all, at, at + sought.length, sought, 0, sought.length)) {
            at++;
        }
        return at;
    }

    @Test
    void aWorkbookOfManyCells() throws IOException {
        var file = make(workbook -> {
            var plan = workbook.createSheet("Plan");
            for (int number = 0; number < 20_000; number++) {
                var row = plan.createRow(number);
                for (int column = 0; column < 15; column++) {
                    row.createCell(column).setCellValue(number + column / 8.0);
                }
            }
        });
        var sum = new BigDecimal[] {BigDecimal.ZERO};
        try (var workbook = Spreadsheet.open(file)) {
            workbook.read("Plan", UNTIL_INTERRUPTED, row -> {
                row.cells().forEach(cell -> sum[0] = sum[0].add(((Cell.Figure) cell).exact()));
                return true;
            });
        }
        // 15 columns of 0 to 19,999, and 20,000 rows of 105 eighths.
        assertThat(sum[0]).isEqualByComparingTo("3000112500");
    }

    /// Each authority's revenue outturn: what stands in the England row is the sum of the authorities above it.
    @Test
    void theRevenueOutturnOfEveryAuthority() throws IOException {
        try (var workbook = Spreadsheet.open(RealFiles.startingWith("budgets", "Revenue_Outturn"))) {
            var data = workbook.load("RS LA Data 2014-15 (1)", UNTIL_INTERRUPTED);
            var authorities = data.rows().stream()
                    .filter(row -> row.cell(0).text().matches("E\\d{4}"))
                    .toList();
            var england = data.rows().stream()
                    .filter(row -> row.cell(2).text().equals("ENGLAND"))
                    .findFirst()
                    .orElseThrow();
            assertThat(authorities.size()).isEqualTo(444);
            assertThat(authorities.stream()
                            .map(row -> row.cell(6))
                            .map(cell -> new BigDecimal(cell.text()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("34477276")
                    .isEqualByComparingTo(england.cell(6).text());
        }
    }

    @Test
    void macrosAndLinksAreNamedAndLeftAlone() {
        try (var workbook = Spreadsheet.open(RealFiles.file("corpus/poi/SimpleMacro.xls"))) {
            assertThat(workbook.remarks()).containsExactly(XlsxContents.WITH_MACROS);
        }
        try (var workbook = Spreadsheet.open(RealFiles.file("corpus/poi/XRefCalc.xls"))) {
            assertThat(workbook.remarks()).containsExactly(XlsxContents.LINKED);
        }
    }

    private Path make(Consumer<HSSFWorkbook> content) throws IOException {
        var file = folder.resolve("plan.xls");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }
}
