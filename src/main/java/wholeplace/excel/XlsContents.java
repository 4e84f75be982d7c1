package wholeplace.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.common.UnicodeString;

/// What stands before the sheets of an .xls workbook: where each begins, the texts that cells name by number, and
/// which cell styles show a number as a day.
final class XlsContents {
    private static final int MOST_SHEETS = 10_000;

    private final Edge edge;
    private final Map<Sheet, Integer> starts = new LinkedHashMap<>();
    private final List<Cell.Text> texts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean from1904;
    private DayStyles days = DayStyles.none(false);

    private XlsContents(Edge edge) {
        this.edge = edge;
    }

    static XlsContents read(RecordInputStream in, Edge edge) {
        var contents = new XlsContents(edge);
        if (!in.hasNextRecord()) {
            throw edge.damaged("the list of its sheets is missing");
        }
        in.nextRecord();
        if (in.getSid() == BOFRecord.sid && new BOFRecord(in).getVersion() != BOFRecord.VERSION) {
            throw Refusal.OLD_EXCEL.of(edge.fileName());
        }
        while (in.getSid() != EOFRecord.sid && next(in)) {
            contents.look(in);
        }
        contents.days = new DayStyles(contents.stylesOfDays(), contents.from1904);
        return contents;
    }

    /// Moves on to the next record, past what is left of this one.
    static boolean next(RecordInputStream in) {
        in.readRemainder();
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        return true;
    }

    private void look(RecordInputStream in) {
        switch (in.getSid()) {
            case FilePassRecord.sid -> throw Refusal.PASSWORD.of(edge.fileName());
            case DateWindow1904Record.sid -> from1904 = in.readUShort() == 1;
            case BoundSheetRecord.sid -> sheet(new BoundSheetRecord(in));
            case FormatRecord.sid -> format(new FormatRecord(in));
            case ExtendedFormatRecord.sid -> style(in);
            case SSTRecord.sid -> texts(in);
            case SupBookRecord.sid -> otherWorkbook(new SupBookRecord(in));
            default -> {}
        }
    }

    private void sheet(BoundSheetRecord sheet) {
        starts.put(new Sheet(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()), sheet.getPositionOfBof());
        edge.limit(starts.size(), MOST_SHEETS, "sheets");
    }

    private void format(FormatRecord format) {
        formats.put(format.getIndexCode(), format.getFormatString());
    }

    private void style(RecordInputStream in) {
        in.readUShort(); // its font
        formatOfStyle.add(in.readUShort());
    }

    private void texts(RecordInputStream in) {
        in.readInt(); // how often they are used
        int count = in.readInt();
        long characters = 0;
        while (texts.size() < count && hasMore(in)) {
            var text = new UnicodeString(in).getString();
            texts.add(new Cell.Text(text, false));
            characters += text.length();
            edge.limit(texts.size(), XlsxTexts.MOST_TEXTS, "texts");
            edge.limit(characters, XlsxTexts.MOST_CHARACTERS, "characters of text");
        }
    }

    private static boolean hasMore(RecordInputStream in) {
        return in.remaining() > 0 || (in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid);
    }

    private void otherWorkbook(SupBookRecord book) {
        if (book.isExternalReferences() && !remarks.contains(XlsxContents.LINKED)) {
            remarks.add(XlsxContents.LINKED);
        }
    }

    void remarkMacros(boolean carried) {
        if (carried) {
            remarks.addFirst(XlsxContents.WITH_MACROS);
        }
    }

    private BitSet stylesOfDays() {
        var styles = new BitSet();
        for (int style = 0; style < formatOfStyle.size(); style++) {
            styles.set(style, DayStyles.showsDay(formatOfStyle.get(style), formats));
        }
        return styles;
    }

    /// Leaves out charts and sheets of macros, whose first record says so.
    void keepWorksheets(IntPredicate isWorksheet) {
        starts.values().removeIf(start -> !isWorksheet.test(start));
    }

    static boolean isWorksheet(RecordInputStream in) {
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        return in.getSid() == BOFRecord.sid && new BOFRecord(in).getType() == BOFRecord.TYPE_WORKSHEET;
    }

    List<Sheet> sheets() {
        return List.copyOf(starts.keySet());
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    int start(Sheet sheet) {
        Integer start = starts.get(sheet);
        if (start == null) {
            throw edge.damaged("the content of sheet \"" + sheet.name() + "\" is missing");
        }
        return start;
    }

    DayStyles days() {
        return days;
    }

    /// The text of that number.
    Cell.Text text(int number, CellAddress cell) {
        if (number < 0 || number >= texts.size()) {
            throw edge.damaged("cell %s refers to a text that is missing".formatted(cell));
        }
        return texts.get(number);
    }
}
