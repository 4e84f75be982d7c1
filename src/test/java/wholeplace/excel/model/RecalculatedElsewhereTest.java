package wholeplace.excel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.budget.Budget;
import wholeplace.json.BudgetFile;

/// Every formula of a model comes to the same in other programs, to the penny; what it comes to was held against the
/// budget when the model was made.
class RecalculatedElsewhereTest {
    @TempDir
    Path folder;

    @Test
    void theSamplePlaceByPoi() throws IOException {
        byPoi(BudgetFile.sample());
    }

    @Test
    void theSamplePlaceByLibreOffice() throws Exception {
        byLibreOffice(BudgetFile.sample());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m1",
                "t2",
                "t3",
                "t5",
                "t6",
                "p1",
                "case-2-borrowed",
                "case-3",
                "pool-left",
                "slippage",
                "prices"
            })
    void eachCaseByPoi(String name) throws IOException {
        byPoi(Made.budget(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"m1", "t3", "t5", "slippage-match-clawback"})
    void casesByLibreOffice(String name) throws Exception {
        byLibreOffice(Made.budget(name));
    }

    @Test
    void aPlaceOfFiveThousandLinesByLibreOffice() throws Exception {
        byLibreOffice(Large.place(5_000, 10));
    }

    @Test
    void aPlaceOfFiveThousandLinesByPoi() throws IOException {
        byPoi(Large.place(5_000, 10));
    }

    private void byLibreOffice(Budget budget) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path file = Made.of(budget, folder);
        Map<String, Object> written = Figures.ofFormulas(file);
        Path stale = Stale.of(file, folder.resolve("stale.xlsx"));
        Map<String, Object> again = Figures.ofFormulas(new LibreOffice(folder).recalculated(stale));
        assertThat(again.keySet()).containsExactlyInAnyOrderElementsOf(written.keySet());
        assertThat(different(written, again)).isEmpty();
    }

    private static List<String> different(Map<String, Object> written, Map<String, Object> again) {
        List<String> different = new ArrayList<>();
        written.forEach((cell, value) -> {
            Object other = again.getOrDefault(cell, "");
            if (!Figures.areEqual(value, other)) {
                different.add("%s %s %s".formatted(cell, value, other));
            }
        });
        return different;
    }

    private void byPoi(Budget budget) throws IOException {
        Path file = Made.of(budget, folder);
        List<String> different = new ArrayList<>();
        long formulas = 0;
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : workbook) {
                for (var row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            compare(cell, evaluator.evaluate(cell), different);
                        }
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(100);
        assertThat(different).isEmpty();
    }

    private static void compare(Cell cell, CellValue again, List<String> different) {
        boolean same = switch (cell.getCachedFormulaResultType()) {
            case NUMERIC ->
                again.getCellType() == CellType.NUMERIC
                        && Math.abs(again.getNumberValue() - cell.getNumericCellValue()) < 0.0001;
            case BOOLEAN -> again.getBooleanValue() == cell.getBooleanCellValue();
            case STRING -> cell.getStringCellValue().equals(again.getStringValue());
            default -> false;
        };
        if (!same) {
            different.add("%s!%s =%s: %s, not %s"
                    .formatted(
                            cell.getSheet().getSheetName(),
                            cell.getAddress(),
                            cell.getCellFormula(),
                            again.formatAsString(),
                            cell.getCachedFormulaResultType()));
        }
    }
}
