package wholeplace.excel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.SpendClass;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Place;
import wholeplace.json.BudgetFile;
import wholeplace.outlook.Outlook;

/// The rules by which the UK government releases statistics in spreadsheets, held against the workbook of the sample
/// place by a reader that is not ours.
class AccessibleWorkbookTest {
    @TempDir
    static Path folder;

    private static XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeAll
    static void write() throws IOException {
        Budget budget = BudgetFile.sample();
        Path file = folder.resolve("place.xlsx");
        PublicationOut.workbook(Outlook.of(budget), file, Place.stamp(budget), Progress.UNTIL_INTERRUPTED);
        try (var in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    private static List<XSSFSheet> sheets() {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    /// All but the cover.
    private static List<XSSFSheet> withTables() {
        return sheets().subList(1, sheets().size());
    }

    private static XSSFTable table(XSSFSheet sheet) {
        return sheet.getTables().getFirst();
    }

    @Test
    void theDocumentHasATitleAnAuthorAndALanguage() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Calderbridge: single placemaking budget, 2027/28 to 2031/32");
        assertThat(core.getCreator()).isEqualTo("A. Rahman");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
        assertThat(workbook.getProperties().getExtendedProperties().getApplication())
                .isEqualTo("Wholeplace");
    }

    @Test
    void coverContentsAndNotesComeFirstAndQualityLast() {
        assertThat(sheets().stream().map(XSSFSheet::getSheetName))
                .startsWith("Cover", "Contents", "Notes", "Summary", "Partners")
                .contains(
                        "Lines", "Funds", "Council_plans", "Council_tax", "Reserves", "Schemes", "Prudential", "Pools")
                .endsWith("Findings", "Quality");
    }

    @Test
    void eachSheetHasItsTitleInItsFirstCellAndShowsIt() {
        Set<String> titles = new HashSet<>();
        for (XSSFSheet sheet : sheets()) {
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
            assertThat(titles.add(sheet.getRow(0).getCell(0).getStringCellValue()))
                    .as(sheet.getSheetName())
                    .isTrue();
        }
        assertThat(titles).doesNotContain("");
    }

    @Test
    void eachTableIsAloneOnItsSheetAndBeginsInColumnAWithOneRowOfHeadings() {
        Set<String> names = new HashSet<>();
        for (XSSFSheet sheet : withTables()) {
            assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
            XSSFTable table = table(sheet);
            assertThat(names.add(table.getDisplayName())).isTrue();
            assertThat(table.getStartColIndex()).isZero();
            assertThat(table.getHeaderRowCount()).isEqualTo(1);
            assertThat(sheet.getLastRowNum()).isEqualTo(table.getEndRowIndex());
            Set<String> headings = new HashSet<>();
            sheet.getRow(table.getStartRowIndex())
                    .forEach(cell -> assertThat(headings.add(cell.getStringCellValue()))
                            .as("%s %s", sheet.getSheetName(), cell.getAddress())
                            .isTrue());
            assertThat(headings).hasSize(table.getEndColIndex() + 1).doesNotContain("");
        }
    }

    @Test
    void noCellIsMergedBlankOrAFormula() {
        for (XSSFSheet sheet : withTables()) {
            assertThat(sheet.getMergedRegions()).isEmpty();
            XSSFTable table = table(sheet);
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                for (int column = 0; column <= table.getEndColIndex(); column++) {
                    Cell cell = sheet.getRow(row).getCell(column);
                    assertThat(cell.getCellType())
                            .as("%s %s", sheet.getSheetName(), cell.getAddress())
                            .isIn(CellType.STRING, CellType.NUMERIC);
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getStringCellValue()).isNotBlank();
                    }
                }
            }
        }
    }

    @Test
    void theContentsLeadToEverySheetAndEverySheetLeadsBack() {
        List<String> led = new ArrayList<>();
        workbook.getSheet("Contents").getHyperlinkList().forEach(link -> led.add(link.getLocation()));
        List<String> others = withTables().stream()
                .skip(1)
                .map(sheet -> "'%s'!A1".formatted(sheet.getSheetName()))
                .toList();
        assertThat(led).containsAll(others).contains("'Cover'!A1");
        withTables().stream()
                .skip(1)
                .forEach(sheet -> assertThat(sheet.getHyperlinkList())
                        .as(sheet.getSheetName())
                        .singleElement()
                        .satisfies(link -> assertThat(link.getLocation()).isEqualTo("'Contents'!A1")));
    }

    @Test
    void headingsStayInSightAndPrintOnEveryPage() {
        for (XSSFSheet sheet : withTables()) {
            int headings = table(sheet).getStartRowIndex();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitTopRow())
                    .as(sheet.getSheetName())
                    .isEqualTo(headings + 1);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(headings);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    /// At least 12 points; a minus sign, and nought as 0.
    @Test
    void figuresAndTextsAreSaidPlainly() {
        for (XSSFSheet sheet : withTables()) {
            for (int row = 0; row <= table(sheet).getEndRowIndex(); row++) {
                sheet.getRow(row).forEach(cell -> {
                    var style = workbook.getCellStyleAt(cell.getCellStyle().getIndex());
                    assertThat(style.getFont().getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
                    assertThat(style.getDataFormatString()).doesNotContain("(", "[", "–");
                });
            }
        }
    }

    @Test
    void howMuchAFindingMattersIsSaidInWords() {
        XSSFSheet findings = workbook.getSheet("Findings");
        for (int row = table(findings).getStartRowIndex() + 1; row <= findings.getLastRowNum(); row++) {
            assertThat(findings.getRow(row).getCell(0).getStringCellValue()).isIn("Fails", "Look at it");
        }
    }

    @Test
    void theChartIsNativeAndSaidInWords() {
        var charts = workbook.getSheet("Summary").getDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(1);
        var drawing = workbook.getSheet("Summary").getDrawingPatriarch().getCTDrawing();
        var frame = drawing.getTwoCellAnchorArray(0).getGraphicFrame();
        assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr())
                .startsWith("Columns of net spend, one for each year");
        var series =
                charts.getFirst().getCTChart().getPlotArea().getBarChartArray(0).getSerArray();
        assertThat(series).hasSize(2);
        assertThat(series[0].getVal().getNumRef().getNumCache().getPtCount().getVal())
                .isEqualTo(5);
        Outlook outlook = Outlook.of(BudgetFile.sample());
        assertThat(new BigDecimal(series[0]
                        .getVal()
                        .getNumRef()
                        .getNumCache()
                        .getPtArray(0)
                        .getV()))
                .isEqualByComparingTo(outlook.total(SpendClass.REVENUE)
                        .amount(outlook.years().first())
                        .inPounds());
    }
}
