package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.excel.Progress.UNTIL_INTERRUPTED;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wholeplace.RealFiles;

class ReadRealWorkbooksTest {
    private static final int FIRST_YEAR = 14;

    @Test
    void theTreasurysRegionalAnalysisComesOutToThePound() throws IOException {
        var file = RealFiles.startingWith("whole-place", "CRA_2018");
        var table = load(file, 1);
        var amounts = table.rows().stream()
                .skip(1)
                .flatMap(row -> IntStream.range(FIRST_YEAR, FIRST_YEAR + 5).mapToObj(row::cell))
                .map(cell -> ((Cell.Figure) cell).exact())
                .toList();

        assertThat(table.rows().size()).isEqualTo(21_136);
        assertThat(table.width()).isEqualTo(19);
        assertThat(amounts.size()).isEqualTo(105_675);
        assertThat(amounts.stream().filter(amount -> amount.signum() == 0).count())
                .isEqualTo(49_414);
        assertThat(amounts.stream().filter(amount -> amount.signum() < 0).count())
                .isEqualTo(4_377);
        assertThat(IntStream.range(FIRST_YEAR, FIRST_YEAR + 5)
                        .mapToObj(column -> total(table, column).setScale(0, RoundingMode.HALF_UP)))
                .containsExactly(
                        new BigDecimal("675812960"),
                        new BigDecimal("687755002"),
                        new BigDecimal("701618029"),
                        new BigDecimal("711577251"),
                        new BigDecimal("736026735"));
    }

    @Test
    void equalTextsOfAWorkbookAreHeldOnce() throws IOException {
        var table = load(RealFiles.startingWith("whole-place", "CRA_2018"), 1);
        var department = table.row(2).cell(0);
        var others = table.rows().stream()
                .map(row -> row.cell(0))
                .filter(department::equals)
                .toList();

        assertThat(others.size()).isGreaterThan(10);
        assertThat(others).allSatisfy(cell -> assertThat(cell).isSameAs(department));
    }

    /// `formulas` counts the cells that a formula gave a value: an array formula is one formula and many such cells.
    @ParameterizedTest
    @CsvSource({
        "PF_Round_1_Success.xlsx, 0, 25, 797, 326",
        "PF_Round_2_Success.xlsx, 4, 25, 1455, 343",
        "TF_Round_6_Success.xlsx, 12, 27, 33554, 1698",
    })
    void theDepartmentsReturnsShowWhatIsHiddenMergedWorkedOutAndWrong(
            String name, int hidden, int faults, int formulas, int merged) throws IOException {
        var file = RealFiles.file("returns/" + name);
        var before = Files.readAllBytes(file);
        try (var workbook = Spreadsheet.open(file)) {
            var sheets = workbook.sheets().stream()
                    .map(sheet -> workbook.load(sheet.name(), UNTIL_INTERRUPTED))
                    .toList();
            assertThat(sheets.stream().filter(sheet -> sheet.sheet().hidden()).count())
                    .isEqualTo(hidden);
            assertThat(count(sheets, Cell.Fault.class::isInstance)).isEqualTo(faults);
            assertThat(count(sheets, Cell::fromFormula)).isEqualTo(formulas);
            assertThat(sheets.stream()
                            .mapToInt(sheet -> sheet.shape().merged().size())
                            .sum())
                    .isEqualTo(merged);
        }
        assertThat(Arrays.equals(Files.readAllBytes(file), before)).isTrue();
    }

    private static long count(List<SheetData> sheets, Predicate<Cell> kind) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(kind)
                .count();
    }

    @Test
    void aCitysLinesAddUpToItsOwnSummary() {
        try (var workbook = Spreadsheet.open(RealFiles.file("budgets/philadelphia-FY06.xlsx"))) {
            var lines = workbook.load("Data", UNTIL_INTERRUPTED);

            assertThat(lines.rows().size()).isEqualTo(203);
            assertThat(total(lines, 1)).isEqualByComparingTo("3248174136");
            assertThat(total(lines, 2)).isEqualByComparingTo("3482275001");
        }
    }

    @Test
    void macrosAreNamedAndLeftAlone() {
        try (var workbook = Spreadsheet.open(RealFiles.file("corpus/poi/SimpleMacro.xlsm"))) {
            assertThat(workbook.remarks())
                    .containsExactly("The workbook carries macros. They are not run: only values are read.");
            assertThat(workbook.load("Sheet1", UNTIL_INTERRUPTED).row(1).cell(0).text())
                    .isEqualTo("This is a macro workbook");
        }
    }

    @Test
    void hiddenRowsOfMachineCodesAreKnownAsSuch() {
        try (var workbook = Spreadsheet.open(RealFiles.file("capital/CER_2019-20_B.xlsx"))) {
            var financing = workbook.load("financing", UNTIL_INTERRUPTED);

            assertThat(financing.sheet().name()).isEqualTo("Financing");
            assertThat(financing.row(1).hidden()).isTrue();
            assertThat(financing.row(5).hidden()).isFalse();
        }
    }

    private static SheetData load(Path file, int sheet) {
        try (var workbook = Spreadsheet.open(file)) {
            return workbook.load(workbook.sheets().get(sheet).name(), UNTIL_INTERRUPTED);
        }
    }

    private static BigDecimal total(SheetData table, int column) {
        return table.rows().stream()
                .skip(1)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .map(cell -> ((Cell.Figure) cell).exact())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
