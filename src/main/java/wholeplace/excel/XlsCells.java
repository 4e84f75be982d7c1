package wholeplace.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// The cells of an .xls sheet, gathered row by row. Excel writes them in rising order, and so does every program that
/// writes such files.
final class XlsCells {
    private static final double LARGEST_WHOLE = 1e15;

    private static final int OTHER_THAN_NUMBER = 0xFFFF;
    private static final int OTHER_THAN_NUMBER_SHIFT = 48;

    private final RecordInputStream in;
    private final XlsContents contents;
    private final Edge edge;
    private List<Cell> cells = new ArrayList<>();
    private int number;
    private @Nullable Row finished;
    /// Where the text goes that a formula worked out: it follows in a record of its own.
    private @Nullable CellAddress awaited;

    XlsCells(RecordInputStream in, XlsContents contents, Edge edge) {
        this.in = in;
        this.contents = contents;
        this.edge = edge;
    }

    /// The row before the cell read last, once.
    @Nullable
    Row finished(Set<Integer> hiddenRows) {
        Row row = finished;
        finished = null;
        return row == null ? null : new Row(row.number(), hiddenRows.contains(row.number()), row.cells());
    }

    /// The row that nothing follows.
    @Nullable
    Row last(Set<Integer> hiddenRows) {
        Row before = finished(hiddenRows);
        if (before != null || cells.isEmpty()) {
            return before;
        }
        Row row = new Row(number, hiddenRows.contains(number), cells);
        cells = new ArrayList<>();
        return row;
    }

    /// Reads the record at hand where it is one of cells.
    void look() {
        switch (in.getSid()) {
            case NumberRecord.sid -> number(start(), in.readUShort(), in.readDouble(), false);
            case RKRecord.sid -> number(start(), in.readUShort(), RKUtil.decodeNumber(in.readInt()), false);
            case MulRKRecord.sid -> numbers(start());
            case LabelSSTRecord.sid -> sharedText(start());
            case LabelRecord.sid -> text(start());
            case BoolErrRecord.sid -> truthOrFault(start());
            case FormulaRecord.sid -> formula(start());
            case StringRecord.sid -> workedOut();
            default -> {}
        }
    }

    /// The address with which each record of cells begins.
    private CellAddress start() {
        int row = in.readUShort() + 1;
        if (row < number) {
            throw edge.damaged("row %,d comes after row %,d".formatted(row, number));
        }
        if (row > number) {
            finished = cells.isEmpty() ? null : new Row(number, false, cells);
            cells = new ArrayList<>();
            number = row;
        }
        awaited = null;
        return new CellAddress(in.readUShort(), row);
    }

    private void numbers(CellAddress first) {
        for (int column = first.column(); in.remaining() > 2; column++) {
            int style = in.readUShort();
            number(new CellAddress(column, first.row()), style, RKUtil.decodeNumber(in.readInt()), false);
        }
    }

    private void number(CellAddress at, int style, double value, boolean fromFormula) {
        try {
            place(at, contents.days().shown(new Cell.Figure(digits(value), fromFormula), style));
        } catch (NumberFormatException e) {
            place(at, new Cell.Fault(Double.toString(value), fromFormula));
        }
    }

    /// The shortest digits that mean the same number, as spreadsheets show it.
    private static String digits(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value) ? BigDecimal.valueOf(value).toString() : Double.toString(value);
    }

    private void sharedText(CellAddress at) {
        in.readUShort();
        place(at, contents.text(in.readInt(), at));
    }

    private void text(CellAddress at) {
        in.readUShort();
        place(at, new Cell.Text(characters(), false));
    }

    private String characters() {
        int length = in.readUShort();
        boolean wide = (in.readByte() & 1) != 0;
        return wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
    }

    private void truthOrFault(CellAddress at) {
        in.readUShort();
        int value = in.readUByte();
        place(at, in.readUByte() == 0 ? new Cell.Truth(value != 0, false) : fault(value, false));
    }

    private static Cell fault(int code, boolean fromFormula) {
        return new Cell.Fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!", fromFormula);
    }

    /// The value last worked out: a number, or where its upper half says so the kind and the value of something else.
    private void formula(CellAddress at) {
        int style = in.readUShort();
        long value = in.readLong();
        if (value >>> OTHER_THAN_NUMBER_SHIFT != OTHER_THAN_NUMBER) {
            number(at, style, Double.longBitsToDouble(value), true);
            return;
        }
        int content = (int) (value >> 16) & 0xFF;
        switch ((int) value & 0xFF) {
            case 0 -> awaited = at;
            case 1 -> place(at, new Cell.Truth(content != 0, true));
            case 2 -> place(at, fault(content, true));
            default -> {}
        }
    }

    private void workedOut() {
        var at = awaited;
        if (at != null) {
            place(at, new Cell.Text(characters(), true));
            awaited = null;
        }
    }

    private void place(CellAddress at, Cell cell) {
        while (cells.size() < at.column()) {
            cells.add(Cell.Blank.BLANK);
        }
        if (cells.size() == at.column()) {
            cells.add(cell);
        } else {
            cells.set(at.column(), cell);
        }
    }
}
