package wholeplace.excel.export;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
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

    public void draw(XSSFClientAnchor place) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
        Unit unit = unit();
        ChartLook.title(chart, "%s, %s".formatted(title, unit.sign()));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFChartData columns =
                ChartLook.stacked(chart, ChartLook.years(chart), ChartLook.pounds(chart, axisFormat(unit)));
        series.forEach(one -> add(columns, one));
        chart.plot(columns);
        ChartLook.dress(chart);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(description);
    }

    private void add(XDDFChartData columns, Series one) {
        XDDFChartData.Series added =
                columns.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, years), figures(one));
        added.setTitle(one.name(), new CellReference(sheet.getSheetName(), one.row(), one.named(), true, true));
        ChartLook.piece(added, one.colour());
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
}
