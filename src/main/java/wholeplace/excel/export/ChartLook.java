package wholeplace.excel.export;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/// What POI's own chart model does not reach: the typeface of all words in a chart, the format of its axis, and its
/// plain square frame.
public final class ChartLook {
    private static final int HUNDREDTHS_OF_POINTS = 900;

    private ChartLook() {}

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
