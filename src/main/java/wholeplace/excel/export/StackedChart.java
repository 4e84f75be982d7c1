package wholeplace.excel.export;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// A native chart of columns, one a year, stacked from the rows of a table on the same sheet; its total row is left
/// out.
record StackedChart(XSSFSheet sheet, Block block, String title, List<String> colours) {
    static final List<String> BY_CLASS = List.of("12436d", "801650");
    static final List<String> BY_PARTNER = List.of("12436d", "28a197", "801650", "a285d1", "f46a25", "3d3d3d");

    private static final String RULE = "dfe4ea";

    /// Between two columns, in hundredths of a column.
    private static final int GAP = 55;

    void draw(XSSFClientAnchor place) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
        Unit unit = unit();
        title(chart, "%s, %s".formatted(title, unit.sign()));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFBarChartData columns = columns(chart, axisFormat(unit));
        for (int at = 0; at < colours.size() && at < seriesCount(); at++) {
            addSeries(columns, at);
        }
        chart.plot(columns);
        ChartLook.dress(chart);
    }

    private void title(XSSFChart chart, String text) {
        chart.setTitleText(text);
        chart.setTitleOverlay(false);
        XDDFTextRun run =
                chart.getFormattedTitle().getParagraph(0).getTextRuns().getFirst();
        run.setFontSize(12.0);
        run.setBold(true);
        run.setFontColor(colour(Look.Ink.INK.hex()));
    }

    private static XDDFBarChartData columns(XSSFChart chart, String axisFormat) {
        var years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        years.setTickLabelPosition(AxisTickLabelPosition.LOW);
        years.setMajorTickMark(AxisTickMark.NONE);
        years.getOrAddShapeProperties().setLineProperties(line(RULE, 0.75));
        var pounds = chart.createValueAxis(AxisPosition.LEFT);
        pounds.setNumberFormat(axisFormat);
        pounds.setMajorTickMark(AxisTickMark.NONE);
        pounds.setCrossBetween(AxisCrossBetween.BETWEEN);
        pounds.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        pounds.getOrAddMajorGridProperties().setLineProperties(line(RULE, 0.75));
        var columns = (XDDFBarChartData) chart.createData(ChartTypes.BAR, years, pounds);
        columns.setBarDirection(BarDirection.COL);
        columns.setBarGrouping(BarGrouping.STACKED);
        columns.setOverlap((byte) 100);
        columns.setGapWidth(GAP);
        columns.setVaryColors(false);
        return columns;
    }

    /// A thin white edge parts the pieces of a column, so that they are told apart without their colours.
    private void addSeries(XDDFBarChartData columns, int at) {
        int row = block.firstRow() - 1 + at;
        XDDFChartData.Series series = columns.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, years(block.top() - 1)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, years(row)));
        String name = block.table().rows().get(at).before().getFirst();
        series.setTitle(name, new CellReference(sheet.getSheetName(), row, 0, true, true));
        series.setFillProperties(new XDDFSolidFillProperties(colour(colours.get(at))));
        series.setLineProperties(line("ffffff", 1.5));
    }

    private CellRangeAddress years(int row) {
        YearTable table = block.table();
        return new CellRangeAddress(row, row, table.firstYearColumn(), table.totalColumn() - 1);
    }

    private int seriesCount() {
        return (int) block.table().rows().stream()
                .filter(row -> row.weight() != YearRow.Weight.TOTAL)
                .count();
    }

    /// The largest unit in which the axis has figures above one.
    private Unit unit() {
        return tallest().compareTo(Money.pounds(1_000_000)) >= 0
                ? Unit.MILLIONS
                : tallest().compareTo(Money.pounds(10_000)) >= 0 ? Unit.THOUSANDS : Unit.POUNDS;
    }

    private Money tallest() {
        return block.table().rows().stream()
                .map(row -> row.amounts().largest())
                .max(Money::compareTo)
                .orElse(Money.ZERO);
    }

    private String axisFormat(Unit unit) {
        return switch (unit) {
            case POUNDS -> "#,##0";
            case THOUSANDS -> "#,##0,";
            case MILLIONS, BILLIONS -> tallest().compareTo(Money.pounds(10_000_000)) >= 0 ? "#,##0,," : "#,##0.0,,";
        };
    }

    private static XDDFLineProperties line(String hex, double points) {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(hex)));
        line.setWidth(points);
        return line;
    }

    private static XDDFColor colour(String hex) {
        return XDDFColor.from(HexFormat.of().parseHex(hex));
    }
}
