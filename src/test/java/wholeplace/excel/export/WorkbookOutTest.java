package wholeplace.excel.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.excel.Progress;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.LineOutlook;

/// The figures and texts of the workbook, seen by a reader that is not ours.
class WorkbookOutTest {
    @TempDir
    Path folder;

    @Test
    void aSmallPlaceAddsUpByHand() throws IOException {
        try (var workbook = written(Place.calderbridge())) {
            assertThat(texts(workbook, "Summary", 4, 7))
                    .containsExactly(
                            "Net spend by class", "2027/28", "2028/29", "2029/30", "2030/31", "2031/32", "Total");
            assertThat(texts(workbook, "Summary", 5, 7))
                    .containsExactly("Revenue", "150000", "156000", "162180", "168545.4", "175101.76", "811827.16");
            assertThat(texts(workbook, "Summary", 6, 7))
                    .containsExactly("Capital", "0", "900000", "0", "0", "0", "900000");
            assertThat(texts(workbook, "Lines", 6, 16))
                    .containsExactly(
                            "",
                            "Market rents",
                            "Calderbridge Council",
                            "",
                            "",
                            "",
                            "Revenue",
                            "Income",
                            "Recurring",
                            "Flat",
                            "-50000",
                            "-50000",
                            "-50000",
                            "-50000",
                            "-50000",
                            "-250000");
            assertThat(texts(workbook, "Lines", 7, 16))
                    .containsExactly(
                            "C1",
                            "Library",
                            "Calderbridge Council",
                            "",
                            "",
                            "",
                            "Capital",
                            "Expenditure",
                            "One-off",
                            "None, one-off",
                            "",
                            "900000",
                            "",
                            "0",
                            "",
                            "900000");
            assertThat(texts(workbook, "Funds", 7, 11))
                    .containsExactly("Cash", "", "", "", "", "1000000", "1100000", "0", "0", "0", "2100000");
            assertThat(texts(workbook, "By partner", 5, 8))
                    .startsWith("Calderbridge Council", "Revenue and capital", "150000", "1056000");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineOfAGeneratedBudgetComesBackToThePenny(long seed) throws IOException {
        Budget budget = Budgets.generated(seed, 40);
        Outlook outlook = Outlook.of(budget);
        try (var workbook = written(budget)) {
            Sheet lines = workbook.getSheet("Lines");
            assertThat(lines.getLastRowNum()).isEqualTo(3 + outlook.lines().size());
            int row = 4;
            for (LineOutlook line : outlook.lines()) {
                compare(lines.getRow(row++), line, outlook);
            }
            int total = lines.getRow(3).getLastCellNum() - 2;
            assertThat(pounds(lines.getRow(2).getCell(total)))
                    .isEqualByComparingTo(outlook.grandTotal().inPounds());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private static void compare(Row row, LineOutlook line, Outlook outlook) {
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo(line.line().name());
        int at = 10;
        for (FinancialYear year : outlook.years().list()) {
            Cell cell = row.getCell(at++);
            assertThat(cell.getCellType()).isEqualTo(line.isMissing(year) ? CellType.BLANK : CellType.NUMERIC);
            assertThat(pounds(cell)).isEqualByComparingTo(line.net(year).inPounds());
        }
        assertThat(pounds(row.getCell(at))).isEqualByComparingTo(line.netTotal().inPounds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-5 % saving", "@SUM(A1)", "\tcmd", "\rcmd", "\n=1", "  =1+1", "＝1+1"})
    void noSpreadsheetEvaluatesAText(String text) throws IOException {
        try (var workbook = written(named(text))) {
            Cell name = workbook.getSheet("Lines").getRow(4).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo(text);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "bell \u0007",
                "half \uD83D a pair",
                "both 😀",
                "  padded  ",
                "two\nlines",
                "a\rb",
                "'quoted",
                "5 = 2 + 3",
                "\uFFFF",
                "<&>\"]]>"
            })
    void awkwardTextsComeBackAsTheyWere(String text) throws IOException {
        try (var workbook = written(named(text))) {
            Cell name = workbook.getSheet("Lines").getRow(4).getCell(1);
            assertThat(name.getStringCellValue()).isEqualTo(text);
            assertThat(name.getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void theLongestNoteFits() throws IOException {
        String note = "n".repeat(32_000);
        try (var workbook =
                written(Place.calderbridge().with(Place.line("l1", "Long").withNotes(note)))) {
            assertThat(workbook.getSheet("Lines").getRow(4).getCell(16).getStringCellValue())
                    .isEqualTo(note);
        }
    }

    @Test
    void aNoteThatNoCellHoldsIsRefused() {
        Budget budget = Place.calderbridge().with(Place.line("l1", "Odd").withNotes("\u0001".repeat(6_000)));
        assertThatThrownBy(() -> written(budget))
                .isInstanceOf(NotWritten.class)
                .hasMessageContaining(
                        "has 42,000 characters as a workbook writes it, and a cell holds 32,767. Shorten");
        assertThat(folder).isEmptyDirectory();
    }

    /// Ten lines of a trillion pounds: the sum has 16 digits of pence, and a number in a cell keeps 15.
    @Test
    void aSumThatNoCellHoldsToThePennyIsRefused() {
        Budget budget = Place.calderbridge();
        for (int i = 0; i < 10; i++) {
            budget = budget.with(Place.line("huge-" + i, "Huge").withAmount(Place.FIRST, Budget.LARGEST_AMOUNT));
        }
        Budget huge = budget;
        assertThatThrownBy(() -> written(huge))
                .isInstanceOf(NotWritten.class)
                .hasMessage(
                        "A figure of £10,000,000,150,000 is too large for a workbook, which keeps 15 digits of a number."
                                + " Check the unit of the amounts, or export to .csv or .json.");
    }

    @Test
    void qualityStatesWhatWasCompared() throws IOException {
        try (var workbook = written(Place.calderbridge())) {
            assertThat(texts(workbook, "Quality", 5, 8))
                    .containsExactly(
                            "Sheet",
                            "Rows",
                            "Texts",
                            "Amounts",
                            "Left blank",
                            "Totals of rows",
                            "Sums of columns",
                            "Differences");
            // Net spend in row 3 (5 amounts) and 4 lines: 5 + 5 + 2 + 0 amounts, 3 + 5 years blank.
            assertThat(texts(workbook, "Quality", 10, 8)).containsExactly("Lines", "5", "28", "17", "8", "5", "6", "0");
            assertThat(texts(workbook, "Quality", 12, 8))
                    .startsWith("All sheets")
                    .endsWith("6", "0");
        }
    }

    @Test
    void aLargeBudgetIsWrittenAndComparedInSeconds() {
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        assertThat(write(Budgets.large(5_000, 10)).lines()).isEqualTo(5_000);
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(6));
    }

    /// The build gives tests 2 GB.
    @Test
    void twentyThousandLinesFitInTheMemory() {
        // 20,000 lines and their sum: 10 years and a total each, and 11 sums of columns; then the small sheets.
        assertThat(write(Budgets.large(20_000, 10)).figures()).isGreaterThan(20_001 * 11 + 11);
    }

    private static Budget named(String name) {
        return Place.calderbridge().with(Place.line("l1", name));
    }

    private Written write(Budget budget) {
        return WorkbookOut.write(
                Outlook.of(budget), folder.resolve("budget.xlsx"), Place.stamp(budget), Progress.UNTIL_INTERRUPTED);
    }

    private XSSFWorkbook written(Budget budget) throws IOException {
        try (var in = Files.newInputStream(write(budget).file())) {
            return new XSSFWorkbook(in);
        }
    }

    /// @param number of the row, from 1
    private static List<String> texts(XSSFWorkbook workbook, String sheet, int number, int columns) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < columns; at++) {
            Cell cell = workbook.getSheet(sheet).getRow(number - 1).getCell(at);
            texts.add(
                    cell.getCellType() == CellType.NUMERIC
                            ? pounds(cell).stripTrailingZeros().toPlainString()
                            : cell.getStringCellValue());
        }
        return texts;
    }

    private static BigDecimal pounds(Cell cell) {
        return BigDecimal.valueOf(cell.getNumericCellValue());
    }
}
