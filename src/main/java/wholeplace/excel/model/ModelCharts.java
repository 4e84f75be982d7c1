package wholeplace.excel.model;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.excel.export.ChartLook;

/// The native charts of Outputs, above its figures: columns for what adds up, lines for what does not.
record ModelCharts(XSSFSheet sheet, WorkingModel model) {
    private static final List<String> COLOURS = List.of("12436d", "28a197", "801650", "a285d1", "f46a25", "3d3d3d");
    private static final int HEIGHT = 17;
    private static final double MILLION = 1_000_000;

    /// How many rows so many charts take, two side by side.
    static int rows(int charts) {
        return Math.ceilDiv(charts, 2) * (HEIGHT + 1) + 1;
    }

    void draw() {
        int top = Sections.FIRST_ROW;
        int middle = Columns.FIXED + 1;
        int end = model.sections().columns().total() + 1;
        int at = 0;
        for (OutputRows.Drawn one : model.outputs().drawn()) {
            int row = top + at / 2 * (HEIGHT + 1);
            boolean isLeft = at % 2 == 0;
            draw(one, row, isLeft ? 0 : middle, isLeft ? middle : end);
            at++;
        }
        if (at > 0) {
            sheet.setRowBreak(top + rows(at) - 2);
        }
    }

    private void draw(OutputRows.Drawn one, int top, int first, int end) {
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, first, top, end, top + HEIGHT));
        boolean millions = one.rows().stream().mapToDouble(this::tallest).max().orElse(0) >= MILLION;
        ChartLook.title(chart, "%s, %s".formatted(one.title(), millions ? "£m" : "£000"));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis years = ChartLook.years(chart);
        XDDFValueAxis pounds = ChartLook.pounds(chart, millions ? "#,##0.0,," : "#,##0,");
        XDDFChartData data = one.stacked() ? ChartLook.stacked(chart, years, pounds) : lines(chart, years, pounds);
        for (int at = 0; at < one.rows().size(); at++) {
            add(data, one.rows().get(at), COLOURS.get(at % COLOURS.size()));
        }
        chart.plot(data);
        ChartLook.dress(chart);
    }

    private double tallest(Row row) {
        double tallest = 0;
        for (int place = 1; place <= model.sections().columns().count(); place++) {
            tallest = Math.max(tallest, Math.abs(row.value(place)));
        }
        return tallest;
    }

    private static XDDFChartData lines(XSSFChart chart, XDDFCategoryAxis years, XDDFValueAxis pounds) {
        XDDFChartData lines = chart.createData(ChartTypes.LINE, years, pounds);
        lines.setVaryColors(false);
        return lines;
    }

    private void add(XDDFChartData data, Row row, String hex) {
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, cells(SheetWriter.HEADINGS)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(row.number())));
        series.setTitle(
                row.label(), new CellReference(sheet.getSheetName(), row.number() - 1, Columns.LABEL, true, true));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(ChartLook.line(hex, 2.25));
        } else {
            ChartLook.piece(series, hex);
        }
    }

    private CellRangeAddress cells(int row) {
        Columns columns = model.sections().columns();
        return new CellRangeAddress(row - 1, row - 1, columns.column(1), columns.column(columns.count()));
    }
}
