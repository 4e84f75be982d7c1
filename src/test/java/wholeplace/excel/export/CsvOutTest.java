package wholeplace.excel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.LineOutlook;

class CsvOutTest {
    @TempDir
    Path folder;

    @Test
    void aSmallPlaceIsOneTable() throws IOException {
        assertThat(Files.readString(written(Place.calderbridge()), StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFReference,Name,Partner,Service,Theme,Place,Class,Direction,Recurrence,Growth,2027/28,2028/29,2029/30,2030/31,2031/32,Total,Notes",
                        "\"\",Wardens,Calderbridge Council,,Safety,,Revenue,Expenditure,Recurring,By index: Pay awards,200000.00,206000.00,212180.00,218545.40,225101.76,1061827.16,",
                        "\"\",Market rents,Calderbridge Council,,,,Revenue,Income,Recurring,Flat,-50000.00,-50000.00,-50000.00,-50000.00,-50000.00,-250000.00,",
                        "C1,Library,Calderbridge Council,,,,Capital,Expenditure,One-off,\"None, one-off\",,900000.00,,0.00,,900000.00,",
                        "\"\",Later,NHS Calder Valley ICB,,,,Revenue,Expenditure,Recurring,As typed,,,,,,0.00,To be agreed",
                        ""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "=1+1, '=1+1",
                "+44, '+44",
                "-5 %, '-5 %",
                "@x, '@x",
                "|  =1|, |'  =1|",
                "'quoted, ''quoted",
                "plain, plain",
                "5 = 2 + 3, 5 = 2 + 3"
            })
    void aTextThatWouldBeEvaluatedGetsAnApostrophe(String text, String inFile) throws IOException {
        Path file = written(Place.calderbridge().with(Place.line("l1", text)));
        try (var read = Spreadsheet.open(file)) {
            var sheet = read.load(read.sheets().getFirst().name(), Progress.UNTIL_INTERRUPTED);
            assertThat(sheet.cell(CellAddress.parse("B2")).text()).isEqualTo(inFile);
        }
    }

    @Test
    void quotesCommasAndLineEndsStayInTheirCell() throws IOException {
        Path file = written(Place.calderbridge().with(Place.line("l1", "a \"b\", c\r\nd")));
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains(",\"a \"\"b\"\", c\r\nd\",");
    }

    @Test
    void whatNoTextFileCarriesIsMarked() {
        assertThat(CsvOut.text("bell \u0007, half \uD83D")).isEqualTo("bell \uFFFD, half \uFFFD");
        assertThat(CsvOut.text("whole 😀")).isEqualTo("whole 😀");
    }

    /// Beyond what a number in a workbook keeps, a text holds every digit.
    @Test
    void theLargestSumsAreWhole() throws IOException {
        Budget budget = Place.calderbridge();
        for (int i = 0; i < 20; i++) {
            budget = budget.with(Place.line("huge-" + i, "Huge")
                    .withAmount(Place.FIRST, Budget.LARGEST_AMOUNT.minus(new Money(1)))
                    .withAmount(Place.FIRST.next(), Budget.LARGEST_AMOUNT));
        }
        assertThat(Files.readString(written(budget), StandardCharsets.UTF_8))
                .contains(",999999999999.99,1000000000000.00,,,,1999999999999.99,");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineOfAGeneratedBudgetComesBack(long seed) throws IOException {
        Outlook outlook = Outlook.of(Budgets.generated(seed, 40));
        Path file = folder.resolve("budget.csv");
        assertThat(CsvOut.write(outlook, file, Progress.UNTIL_INTERRUPTED).lines())
                .isEqualTo(outlook.lines().size());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        for (LineOutlook line : outlook.lines()) {
            assertThat(text).contains("," + line.netTotal() + ",");
        }
    }

    static LongStream seeds() {
        return LongStream.range(100, 130);
    }

    private Path written(Budget budget) {
        return CsvOut.write(Outlook.of(budget), folder.resolve("budget.csv"), Progress.UNTIL_INTERRUPTED)
                .file();
    }
}
