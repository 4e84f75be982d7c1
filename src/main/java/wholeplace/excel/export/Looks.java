package wholeplace.excel.export;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/// The styles of one workbook, each made when it is first asked for. One typeface that every office program has.
public final class Looks {
    public static final String TYPEFACE = "Arial";

    private static final String RATE = "0.00##%_)";
    /// Some programs show what a formula says to be true as 1.
    private static final String TRUTH = "\"TRUE\"_);\"TRUE\"_);\"FALSE\"_)";
    private static final String CALENDAR = "0_)";
    private static final String RULE = "dfe4ea";
    private static final String TINT = "e6eef5";
    private static final String GIVEN = "fff8e1";

    /// @param pence whether figures show two decimals
    /// @param quoted whether the text would be read as a formula if somebody retyped it
    private record Key(Look look, boolean pence, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Manner manner;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    public Looks(XSSFWorkbook workbook) {
        this(workbook, Manner.BOARD);
    }

    public Looks(XSSFWorkbook workbook, Manner manner) {
        this.workbook = workbook;
        this.manner = manner;
        // The workbook's first font measures its columns.
        dress(workbook.getFontAt(0), Look.BODY);
    }

    public XSSFCellStyle style(Look look, boolean pence, boolean quoted) {
        return styles.computeIfAbsent(new Key(look, pence, quoted), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(key.look()));
        style.setQuotePrefixed(key.quoted());
        stand(style, key);
        lie(style, key.look().band());
        return style;
    }

    private void stand(XSSFCellStyle style, Key key) {
        style.setVerticalAlignment(
                key.look().band() == Look.Band.HEADING ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(key.look().wraps());
        switch (key.look().kind()) {
            case TEXT, WRAPPED, LINK -> style.setAlignment(HorizontalAlignment.LEFT);
            case INDENTED -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
            case FIGURE -> figure(style, manner.amounts(key.pence()));
            case COUNT -> figure(style, manner.counts());
            case NUMBER -> figure(style, manner.numbers());
            case DAY -> figure(style, Manner.DAYS);
            case RATE -> figure(style, RATE);
            case CALENDAR -> figure(style, CALENDAR);
            case TRUTH -> figure(style, TRUTH);
            case OVER_FIGURES -> figure(style, manner.words());
        }
    }

    Manner manner() {
        return manner;
    }

    private void figure(XSSFCellStyle style, String format) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private static void lie(XSSFCellStyle style, Look.Band band) {
        switch (band) {
            case OPEN -> {}
            case HEADING -> fill(style, Look.Ink.ACCENT.hex());
            case ROW -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderColor(BorderSide.BOTTOM, colour(RULE));
            }
            case INPUT -> {
                style.setLocked(false);
                keepText(style);
                fill(style, GIVEN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderColor(BorderSide.BOTTOM, colour(RULE));
            }
            case SECTION -> fill(style, TINT);
            case TOTAL -> {
                fill(style, TINT);
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderColor(BorderSide.TOP, colour(Look.Ink.INK.hex()));
            }
        }
    }

    /// What people type where a text is asked for stays one: `007`, `10/11`.
    private static void keepText(XSSFCellStyle style) {
        if (style.getDataFormat() == 0) {
            style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        }
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Look look) {
        return fonts.computeIfAbsent(look, wanted -> dress(workbook.createFont(), wanted));
    }

    private XSSFFont dress(XSSFFont font, Look look) {
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) (look.points() + manner.larger()));
        font.setColor(colour(look.ink().hex()));
        font.setBold(look.bold());
        font.setItalic(look.italic());
        font.setUnderline(look.kind() == Look.Kind.LINK ? Font.U_SINGLE : Font.U_NONE);
        return font;
    }

    /// Opaque: the format asks for four bytes.
    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("ff" + hex));
    }
}
