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
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// A native chart of columns, one a year, stacked from rows of cells that stand on the same sheet.
///
/// @param title what it shows, without the unit
/// @param years the cells over the figures, whose columns are those of the figures
/// @param description said to those who cannot see it
public record StackedChart(
        XSSFSheet sheet, String title, CellRangeAddress years, List<Series> series, String description) {
    /// One piece of each column.
    ///
    /// @param row of its figures, from 0
    /// @param named the column, from 0, of the cell that names it
    public record Series(int row, int named, String name, String colour, Money tallest) {}

    private static final String RULE = "dfe4ea";

    /// Between two columns, in hundredths of a column.
    private static final int GAP = 55;

    public void draw(XSSFClientAnchor place) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
        Unit unit = unit();
        title(chart, "%s, %s".formatted(title, unit.sign()));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFBarChartData columns = columns(chart, axisFormat(unit));
        series.forEach(one -> add(columns, one));
        chart.plot(columns);
        ChartLook.dress(chart);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(description);
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
    private void add(XDDFBarChartData columns, Series one) {
        XDDFChartData.Series added =
                columns.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, years), figures(one));
        added.setTitle(one.name(), new CellReference(sheet.getSheetName(), one.row(), one.named(), true, true));
        added.setFillProperties(new XDDFSolidFillProperties(colour(one.colour())));
        added.setLineProperties(line("ffffff", 1.5));
    }

    private XDDFNumericalDataSource<Double> figures(Series one) {
        return XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(one.row(), one.row(), years.getFirstColumn(), years.getLastColumn()));
    }

    /// The largest unit in which the axis has figures above one.
    private Unit unit() {
        return tallest().compareTo(Money.pounds(1_000_000)) >= 0
                ? Unit.MILLIONS
                : tallest().compareTo(Money.pounds(10_000)) >= 0 ? Unit.THOUSANDS : Unit.POUNDS;
    }

    private Money tallest() {
        return series.stream().map(Series::tallest).max(Money::compareTo).orElse(Money.ZERO);
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
