package wholeplace.excel;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// Which cell styles show a number as a day, and which day: in the 1900 calendar 46,113 is 1 April 2026, in the 1904
/// calendar of old Macs the same day is 44,651. Formats that show only a time or a duration leave the number a number.
record DayStyles(BitSet styles, boolean from1904) {
    private static final Pattern UNSHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern DAY_LETTERS = Pattern.compile("[yYdD]|[mM]{3}");

    static DayStyles none(boolean from1904) {
        return new DayStyles(new BitSet(), from1904);
    }

    static DayStyles read(InputStream in, boolean from1904, Edge edge) throws Exception {
        try (in) {
            var xml = SafeXml.root(in, edge);
            var formats = new HashMap<Integer, String>();
            var styles = new BitSet();
            while (SafeXml.nextElement(xml)) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> addFormat(xml, formats);
                    case "cellXfs" -> markDays(xml, formats, styles);
                    default -> {}
                }
            }
            return new DayStyles(styles, from1904);
        }
    }

    private static void addFormat(XMLStreamReader2 xml, Map<Integer, String> formats) {
        var code = SafeXml.attribute(xml, "formatCode");
        if (code != null) {
            formats.put(formatNumber(xml), code);
        }
    }

    private static void markDays(XMLStreamReader2 xml, Map<Integer, String> formats, BitSet styles)
            throws XMLStreamException {
        int style = 0;
        while (!SafeXml.atEnd(xml, "cellXfs")) {
            SafeXml.next(xml);
            if (xml.isStartElement() && xml.getLocalName().equals("xf")) {
                styles.set(style, showsDay(formatNumber(xml), formats));
                style++;
            }
        }
    }

    private static int formatNumber(XMLStreamReader2 xml) {
        var number = SafeXml.attribute(xml, "numFmtId");
        return number == null ? 0 : Integer.parseInt(number);
    }

    /// Whether a number of that format shows a day; the workbook's own formats by their number.
    static boolean showsDay(int number, Map<Integer, String> formats) {
        var builtIn = BuiltinFormats.getBuiltinFormat(number);
        var code = formats.getOrDefault(number, builtIn == null ? "" : builtIn);
        return DateUtil.isADateFormat(number, code)
                && DAY_LETTERS.matcher(UNSHOWN.matcher(code).replaceAll("")).find();
    }

    /// The figure as a day where its style shows one; a number that is no day of the calendar stays a figure.
    Cell shown(Cell.Figure figure, int style) {
        if (!styles.get(style)) {
            return figure;
        }
        var moment = moment(figure);
        return moment == null ? figure : new Cell.Day(moment.toLocalDate(), figure);
    }

    private @Nullable LocalDateTime moment(Cell.Figure figure) {
        double serial = figure.exact().doubleValue();
        boolean isTimeOnly = serial < 1 && !from1904;
        return isTimeOnly ? null : DateUtil.getLocalDateTime(serial, from1904);
    }

    /// The figure behind a day that the file writes as `2026-04-01`.
    Cell.Day written(LocalDate day, boolean fromFormula) {
        var start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return new Cell.Day(day, new Cell.Figure(String.valueOf(ChronoUnit.DAYS.between(start, day)), fromFormula));
    }
}
