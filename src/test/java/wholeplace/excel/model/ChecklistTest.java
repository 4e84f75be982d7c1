package wholeplace.excel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.json.BudgetFile;

/// What every working model must be, looked for in the file that was made of the sample place.
class ChecklistTest {
    private static final Pattern REFERENCE = Pattern.compile("(?:(\\w+)!)?(\\$?)([A-Z]{1,3})(\\$?)(\\d+)");
    private static final Set<String> BY_YEAR = Set.of("Inputs", "Workings", "Outputs", "Checks");
    private static final int FIRST_YEAR = 5;
    private static final int YEARS = 5;

    @TempDir
    static Path folder;

    private static Path file = Path.of("");
    private static XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeAll
    static void make() throws IOException {
        file = Made.of(BudgetFile.sample(), folder);
        try (var in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void sheetsStandInTheirOrder() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names).containsExactly("About", "Inputs", "Workings", "Outputs", "Checks", "Log", "Quality");
    }

    @Test
    void theSameYearStandsInTheSameColumnOnEachSheet() {
        for (String name : BY_YEAR) {
            Row headings = workbook.getSheet(name).getRow(3);
            List<String> years = new ArrayList<>();
            for (int column = FIRST_YEAR; column < FIRST_YEAR + YEARS; column++) {
                years.add(headings.getCell(column).getStringCellValue());
            }
            assertThat(years).as(name).containsExactly("2027/28", "2028/29", "2029/30", "2030/31", "2031/32");
            assertThat(headings.getCell(FIRST_YEAR - 1).getStringCellValue()).isIn("2026/27", "Largest difference");
        }
    }

    @Test
    void aRowHasOneFormulaForAllItsYears() {
        List<String> different = new ArrayList<>();
        int rows = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                Set<String> formulas = new HashSet<>();
                for (int column = FIRST_YEAR; column < FIRST_YEAR + YEARS; column++) {
                    Cell cell = row.getCell(column);
                    if (cell != null && cell.getCellType() == CellType.FORMULA) {
                        formulas.add(relative(cell));
                    }
                }
                rows += formulas.isEmpty() ? 0 : 1;
                if (formulas.size() > 1) {
                    different.add(sheet.getSheetName() + " " + row.getRowNum() + " " + formulas);
                }
            }
        }
        assertThat(rows).isGreaterThan(1_500);
        assertThat(different).isEmpty();
    }

    /// As R1C1 text has it: each reference by its distance, or where it is fixed by its place.
    private static String relative(Cell cell) {
        Matcher found = REFERENCE.matcher(cell.getCellFormula());
        return found.replaceAll(reference -> Matcher.quoteReplacement("%s!R%sC%s"
                .formatted(
                        reference.group(1),
                        reference.group(4).isEmpty()
                                ? "[%d]".formatted(Integer.parseInt(reference.group(5)) - 1 - cell.getRowIndex())
                                : reference.group(5),
                        reference.group(2).isEmpty()
                                ? "[%d]"
                                        .formatted(CellReference.convertColStringToIndex(reference.group(3))
                                                - cell.getColumnIndex())
                                : reference.group(3))));
    }

    @Test
    void noFormulaHidesANumberOrAText() {
        List<String> hiding = new ArrayList<>();
        formulas().forEach((where, formula) -> {
            String bare = REFERENCE.matcher(formula).replaceAll("");
            if (bare.matches(".*[0-9\"'\\[].*")) {
                hiding.add(where + " " + formula);
            }
        });
        assertThat(hiding).isEmpty();
    }

    @Test
    void everyFigureOfWorkingsAndOutputsAndChecksIsAFormula() {
        List<String> typed = new ArrayList<>();
        for (String name : List.of("Workings", "Outputs", "Checks")) {
            for (Row row : workbook.getSheet(name)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.BOOLEAN) {
                        typed.add(name + " " + cell.getAddress());
                    }
                }
            }
        }
        assertThat(typed).isEmpty();
    }

    @Test
    void inputsHaveNoFormulaButTheMasterCheck() {
        assertThat(formulas().keySet().stream().filter(where -> where.startsWith("Inputs!")))
                .containsExactly("Inputs!D3");
    }

    @Test
    void everyInputSaysWhatItIsAndInWhatItCounts() {
        List<String> bare = new ArrayList<>();
        for (Row row : workbook.getSheet("Inputs")) {
            boolean hasFigure = false;
            for (int column = 3; column < FIRST_YEAR + YEARS && row.getRowNum() > 3; column++) {
                Cell cell = row.getCell(column);
                hasFigure |= cell != null && cell.getCellType() == CellType.NUMERIC;
            }
            if (hasFigure && (text(row, 1).isBlank() || text(row, 2).isBlank())) {
                bare.add("row " + (row.getRowNum() + 1));
            }
        }
        assertThat(bare).isEmpty();
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    @Test
    void onlyPlainFunctionsAreUsed() {
        Set<String> used = new HashSet<>();
        formulas().values().forEach(formula -> {
            Matcher function = Pattern.compile("([A-Z]+)\\(").matcher(formula);
            while (function.find()) {
                used.add(function.group(1));
            }
        });
        assertThat(used)
                .isSubsetOf(Arrays.stream(Function.values()).map(Function::name).toList())
                .contains("SUMIFS", "ROUND", "IF")
                .doesNotContain("OFFSET", "INDIRECT", "NOW", "TODAY", "RAND", "RANDBETWEEN");
    }

    @Test
    void thereAreNeitherMacrosNorLinksToOtherFiles() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            List<String> parts = zip.stream().map(ZipEntry::getName).toList();
            assertThat(parts).noneMatch(part -> part.contains("vba") || part.contains("externalLink"));
            assertThat(parts)
                    .filteredOn(part -> part.startsWith("xl/charts/chart"))
                    .hasSizeGreaterThan(4);
            for (String part : parts) {
                String text = new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(part).doesNotContain("TargetMode=\"External\"", "ddeLink", "oleLink");
            }
        }
    }

    /// POI's streaming once wrote a stray character behind the formula of a TRUE; programs then offer to repair.
    @Test
    void cellsHoldNothingButFormulasAndValues() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (int sheet = 1; sheet <= 7; sheet++) {
                var entry = zip.getEntry("xl/worksheets/sheet%d.xml".formatted(sheet));
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(Pattern.compile("</f>[^<]").matcher(xml).find()).isFalse();
                assertThat(Pattern.compile("</v>[^<]").matcher(xml).find()).isFalse();
            }
        }
    }

    @Test
    void theMasterCheckStandsInTheThirdRowOfEverySheet() {
        for (Sheet sheet : workbook) {
            Cell cell = sheet.getRow(2).getCell(BY_YEAR.contains(sheet.getSheetName()) ? 3 : 1);
            assertThat(cell.getCellFormula()).as(sheet.getSheetName()).matches("(Checks!)?\\$D\\$6");
            assertThat(cell.getBooleanCellValue()).as(sheet.getSheetName()).isTrue();
        }
        assertThat(workbook.getSheet("Checks").getRow(5).getCell(3).getCellFormula())
                .startsWith("AND(");
    }

    @Test
    void eachCheckIsTrueOrFalseWithItsDifference() {
        Sheet checks = workbook.getSheet("Checks");
        int found = 0;
        for (Row row : checks) {
            Cell holds = row.getCell(3);
            Cell difference = row.getCell(4);
            if (row.getRowNum() > 5 && holds != null && holds.getCellType() == CellType.FORMULA) {
                found++;
                assertThat(holds.getCachedFormulaResultType()).isEqualTo(CellType.BOOLEAN);
                assertThat(holds.getBooleanCellValue()).isEqualTo(difference.getNumericCellValue() < 0.005);
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void theFilesPropertiesSayWhatItIs() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Calderbridge: working model 2027/28 to 2031/32");
        assertThat(core.getCreator()).isEqualTo("A. Rahman");
        assertThat(core.getDescription()).matches("Fingerprint [0-9a-f]{64}");
    }

    @Test
    void aboutSaysWhatHasToBeKnown() {
        List<String> said = new ArrayList<>();
        workbook.getSheet("About").forEach(row -> said.add(text(row, 0)));
        assertThat(said).contains("Purpose", "Owner", "Version", "Units", "Signs", "Rounding", "Decided");
    }

    @Test
    void headingsStayInSightAndPrintOnEveryPage() {
        for (String name : BY_YEAR) {
            XSSFSheet sheet = workbook.getSheet(name);
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
        assertThat(workbook.getSheet("Inputs").getDataValidations()).hasSize(6);
    }

    private static Map<String, String> formulas() {
        Map<String, String> formulas = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getCellFormula());
                    }
                }
            }
        }
        return formulas;
    }
}
