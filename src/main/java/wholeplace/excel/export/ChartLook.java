package wholeplace.excel.export;

import java.util.HexFormat;
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
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/// What POI's own chart model does not reach: the typeface of all words in a chart, the format of its axis, and its
/// plain square frame.
public final class ChartLook {
    private static final int HUNDREDTHS_OF_POINTS = 900;

    private static final String RULE = "dfe4ea";

    /// Between two columns, in hundredths of a column.
    private static final int GAP = 55;

    private ChartLook() {}

    public static void title(XSSFChart chart, String text) {
        chart.setTitleText(text);
        chart.setTitleOverlay(false);
        XDDFTextRun run =
                chart.getFormattedTitle().getParagraph(0).getTextRuns().getFirst();
        run.setFontSize(12.0);
        run.setBold(true);
        run.setFontColor(colour(Look.Ink.INK.hex()));
    }

    public static XDDFCategoryAxis years(XSSFChart chart) {
        XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        years.setTickLabelPosition(AxisTickLabelPosition.LOW);
        years.setMajorTickMark(AxisTickMark.NONE);
        years.getOrAddShapeProperties().setLineProperties(line(RULE, 0.75));
        return years;
    }

    public static XDDFValueAxis pounds(XSSFChart chart, String format) {
        XDDFValueAxis pounds = chart.createValueAxis(AxisPosition.LEFT);
        pounds.setNumberFormat(format);
        pounds.setMajorTickMark(AxisTickMark.NONE);
        pounds.setCrossBetween(AxisCrossBetween.BETWEEN);
        pounds.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        pounds.getOrAddMajorGridProperties().setLineProperties(line(RULE, 0.75));
        return pounds;
    }

    public static XDDFChartData stacked(XSSFChart chart, XDDFCategoryAxis years, XDDFValueAxis pounds) {
        var columns = (XDDFBarChartData) chart.createData(ChartTypes.BAR, years, pounds);
        columns.setBarDirection(BarDirection.COL);
        columns.setBarGrouping(BarGrouping.STACKED);
        columns.setOverlap((byte) 100);
        columns.setGapWidth(GAP);
        columns.setVaryColors(false);
        return columns;
    }

    /// A thin white edge parts the pieces of a column, so that they are told apart without their colours.
    public static void piece(XDDFChartData.Series series, String hex) {
        series.setFillProperties(new XDDFSolidFillProperties(colour(hex)));
        series.setLineProperties(line("ffffff", 1.5));
    }

    public static XDDFLineProperties line(String hex, double points) {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(hex)));
        line.setWidth(points);
        return line;
    }

    private static XDDFColor colour(String hex) {
        return XDDFColor.from(HexFormat.of().parseHex(hex));
    }

    public static void dress(XSSFChart chart) {
        CTChartSpace space = chart.getCTChartSpace();
        // Left out, it means rounded.
        space.addNewRoundedCorners().setVal(false);
        // The axis is in its own unit, not in that of the cells.
        space.getChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        space.addNewSpPr().addNewLn().addNewNoFill();
        var text = space.addNewTxPr();
        text.addNewBodyPr();
        var paragraph = text.addNewP();
        words(paragraph.addNewPPr().addNewDefRPr());
        paragraph.addNewEndParaRPr().setLang("en-GB");
    }

    private static void words(CTTextCharacterProperties words) {
        words.setSz(HUNDREDTHS_OF_POINTS);
        words.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(Look.Ink.SOFT.hex()));
        words.addNewLatin().setTypeface(Looks.TYPEFACE);
    }
}
