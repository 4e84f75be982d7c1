package wholeplace.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of an .xls workbook, made of its records as they are asked for.
final class XlsRows implements SheetRows {
    private static final int MOST_MERGED = 100_000;
    private static final int HIDDEN_ROW = 0x20;

    private final RecordInputStream in;
    private final XlsCells cells;
    private final Edge edge;
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<CellArea> merged = new ArrayList<>();
    /// How deep the record at hand stands in charts on the sheet, which have records of their own.
    private int depth;

    private boolean ended;

    XlsRows(RecordInputStream in, XlsContents contents, Edge edge) {
        this.in = in;
        this.cells = new XlsCells(in, contents, edge);
        this.edge = edge;
    }

    @Override
    public @Nullable Row next() {
        while (!ended && XlsContents.next(in)) {
            switch (in.getSid()) {
                case BOFRecord.sid -> depth++;
                case EOFRecord.sid -> depth--;
                default -> look();
            }
            ended = depth <= 0;
            var row = cells.finished(hiddenRows);
            if (row != null) {
                return row;
            }
        }
        return cells.last(hiddenRows);
    }

    private void look() {
        if (depth > 1) {
            return;
        }
        switch (in.getSid()) {
            case RowRecord.sid -> hideRow();
            case ColumnInfoRecord.sid -> hideColumns(new ColumnInfoRecord(in));
            case MergeCellsRecord.sid -> merge(new MergeCellsRecord(in));
            default -> cells.look();
        }
    }

    private void hideRow() {
        int row = in.readUShort();
        in.readLong(); // its first and last cell, its height, and what Excel keeps for itself
        in.readShort();
        if ((in.readUShort() & HIDDEN_ROW) != 0) {
            hiddenRows.add(row + 1);
        }
    }

    private void hideColumns(ColumnInfoRecord columns) {
        if (columns.getHidden()) {
            int last = Math.min(columns.getLastColumn(), CellAddress.LAST_COLUMN);
            IntStream.rangeClosed(columns.getFirstColumn(), last).forEach(hiddenColumns::add);
        }
    }

    private void merge(MergeCellsRecord areas) {
        for (int i = 0; i < areas.getNumAreas(); i++) {
            merged.add(CellArea.parse(areas.getAreaAt(i).formatAsString()));
            edge.limit(merged.size(), MOST_MERGED, "merged areas");
        }
    }

    @Override
    public SheetShape shape() {
        return new SheetShape(hiddenColumns, merged);
    }

    @Override
    public void close() {
        // The content is in memory: nothing is held open.
    }
}
