package wholeplace.excel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Growth;
import wholeplace.excel.Progress;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;

/// What makes the workbook one to hand to a board.
class WorkbookLookTest {
    @TempDir
    Path folder;

    private XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeEach
    void write() throws IOException {
        workbook = written(Place.calderbridge());
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void theSheetsStandInTheOrderOfReading() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names)
                .containsExactly(
                        "About",
                        "Summary",
                        "By partner",
                        "By theme",
                        "By service",
                        "Lines",
                        "Funds",
                        "Checks",
                        "Quality");
    }

    @Test
    void chartsAreStackedFromTheCellsInTheProgramsColours() {
        List<XSSFChart> charts = sheet("Summary").getDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(2);
        var byClass = (XDDFBarChartData) charts.getFirst().getChartSeries().getFirst();
        assertThat(byClass.getBarGrouping().name()).isEqualTo("STACKED");
        assertThat(byClass.getGapWidth()).isEqualTo(55);
        assertThat(charts.getFirst().getTitleText().getString()).isEqualTo("Net spend by class, £m");
        assertThat(references(byClass))
                .containsExactly("Summary!$B$4:$F$4 Summary!$B$5:$F$5", "Summary!$B$4:$F$4 Summary!$B$6:$F$6");
        assertThat(names(charts.getFirst()))
                .containsExactly("Summary!$A$5 Revenue 12436D", "Summary!$A$6 Capital 801650");
        assertThat(names(charts.getLast()))
                .containsExactly(
                        "Summary!$A$10 Calderbridge Council 12436D", "Summary!$A$11 NHS Calder Valley ICB 28A197");
    }

    @Test
    void theAxisCountsMillionsOfItsOwnAccord() {
        var axis = sheet("Summary")
                .getDrawingPatriarch()
                .getCharts()
                .getFirst()
                .getCTChart()
                .getPlotArea()
                .getValAxArray(0)
                .getNumFmt();
        assertThat(axis.getFormatCode()).isEqualTo("#,##0.0,,");
        assertThat(axis.getSourceLinked()).isFalse();
    }

    @Test
    void manyPartnersAreOneColourTogether() throws IOException {
        Budget nine = Budgets.large(90, 5);
        try (var large = written(nine)) {
            XSSFSheet summary = large.getSheet("Summary");
            assertThat(summary.getRow(14).getCell(0).getStringCellValue()).isEqualTo("4 other partners");
            assertThat(names(summary.getDrawingPatriarch().getCharts().getLast()))
                    .hasSize(6)
                    .last()
                    .isEqualTo("Summary!$A$15 4 other partners 3D3D3D");
        }
    }

    @Test
    void calculatedAmountsLookUnlikeTypedOnes() {
        XSSFCellStyle typed = cell("Lines", 5, 10).getCellStyle();
        XSSFCellStyle calculated = cell("Lines", 5, 11).getCellStyle();
        assertThat(typed.getFont().getItalic()).isFalse();
        assertThat(calculated.getFont().getItalic()).isTrue();
    }

    @Test
    void penceAreShownWhereAnAmountHasAny() throws IOException {
        assertThat(cell("Lines", 5, 10).getCellStyle().getDataFormatString())
                .isEqualTo("#,##0.00_);(#,##0.00);\"–\"_)");
        assertThat(cell("Funds", 5, 5).getCellStyle().getDataFormatString()).isEqualTo("#,##0_);(#,##0);\"–\"_)");
        Budget whole = Place.calderbridge()
                .with(Place.line("l1", "Wardens")
                        .withAmount(Place.FIRST, Money.pounds(3))
                        .withGrowth(Growth.FLAT));
        try (var other = written(whole)) {
            assertThat(other.getSheet("Lines")
                            .getRow(4)
                            .getCell(10)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("#,##0_);(#,##0);\"–\"_)");
        }
    }

    @Test
    void theLinesAreATableObjectThatFilters() {
        var table = sheet("Lines").getTables().getFirst();
        assertThat(table.getDisplayName()).isEqualTo("BudgetLines");
        assertThat(table.getArea().formatAsString()).isEqualTo("A4:Q8");
        assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A4:Q8");
        assertThat(table.getColumns().get(10).getName()).isEqualTo("2027/28");
    }

    @Test
    void headingsAndNamesStayInSight() {
        var pane = sheet("Lines").getPaneInformation();
        assertThat(pane.isFreezePane()).isTrue();
        assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 4);
        assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 2);
    }

    @Test
    void pagesPrintAcrossWithHeadingsAndNumbers() {
        XSSFSheet lines = sheet("Lines");
        assertThat(lines.getPrintSetup().getLandscape()).isTrue();
        assertThat(lines.getFitToPage()).isTrue();
        assertThat(lines.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(lines.getPrintSetup().getFitHeight()).isZero();
        assertThat(lines.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(lines.getFooter().getLeft()).isEqualTo("Calderbridge && Moor");
        assertThat(lines.getFooter().getRight()).isEqualTo("Page &P of &N");
    }

    @Test
    void aLongPlanPrintsOnSeveralPagesAcrossWithTheNamesOnEach() throws IOException {
        try (var thirty = written(Budgets.large(10, 30))) {
            XSSFSheet lines = thirty.getSheet("Lines");
            assertThat(lines.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
            assertThat(lines.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
            assertThat(lines.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        }
    }

    @Test
    void theFileSaysWhoMadeItAndWhen() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Calderbridge & Moor: single placemaking budget 2027/28 to 2031/32");
        assertThat(core.getCreator()).isEqualTo("A. Rahman");
        assertThat(core.getCreated()).isEqualTo("2026-11-22T14:32:00Z");
    }

    @Test
    void aboutTellsPlaceMakerAndFingerprint() {
        List<String> said = new ArrayList<>();
        sheet("About").forEach(row -> row.forEach(cell -> said.add(cell.getStringCellValue())));
        assertThat(said)
                .contains(
                        "Calderbridge & Moor",
                        "Single placemaking budget, 2027/28 to 2031/32",
                        "On 22 November 2026 at 14:32 GMT by A. Rahman, with Wholeplace.",
                        Place.stamp(Place.calderbridge()).fingerprint().hex(),
                        "£1,711,827.16 over all years: revenue £811,827.16 and capital £900,000.");
    }

    private XSSFWorkbook written(Budget budget) throws IOException {
        Path file = folder.resolve("budget.xlsx");
        WorkbookOut.write(Outlook.of(budget), file, Place.stamp(budget), Progress.UNTIL_INTERRUPTED);
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /// @param number of the row, from 1
    private XSSFCell cell(String sheet, int number, int column) {
        return sheet(sheet).getRow(number - 1).getCell(column);
    }

    private static List<String> references(XDDFChartData data) {
        return IntStream.range(0, data.getSeriesCount())
                .mapToObj(data::getSeries)
                .map(series -> series.getCategoryData().getFormula() + " "
                        + series.getValuesData().getFormula())
                .toList();
    }

    /// Where each series has its name from, the name, and its colour.
    private static List<String> names(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().stream()
                .map(WorkbookLookTest::name)
                .toList();
    }

    private static String name(CTBarSer series) {
        var name = series.getTx().getStrRef();
        byte[] colour = series.getSpPr().getSolidFill().getSrgbClr().getVal();
        return "%s %s %s"
                .formatted(
                        name.getF(),
                        name.getStrCache().getPtArray(0).getV(),
                        HexFormat.of().withUpperCase().formatHex(colour));
    }
}
