package wholeplace.excel;

import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// The records of a delimited file. A record's number is the row a spreadsheet would show it in, however many lines
/// its quoted cells run over.
record CsvRows(CSVParser parser, Iterator<CSVRecord> records, Edge edge) implements SheetRows {
    static CsvRows of(CSVParser parser, Edge edge) {
        return new CsvRows(parser, parser.iterator(), edge);
    }

    @Override
    public @Nullable Row next() {
        while (hasNext()) {
            var row = row(records.next());
            if (!row.cells().isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw edge.damaged("a quotation mark opened in row %,d is never closed"
                            .formatted(parser.getRecordNumber() + 1))
                    .because(e);
        }
    }

    private Row row(CSVRecord found) {
        edge.limit(found.size(), CellAddress.LAST_COLUMN + 1L, "cells in row %,d".formatted(found.getRecordNumber()));
        int width = found.size();
        while (width > 0 && found.get(width - 1).isEmpty()) {
            width--;
        }
        var cells = found.stream().limit(width).map(CsvRows::cell).toList();
        return new Row(Math.toIntExact(found.getRecordNumber()), false, cells);
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? Cell.Blank.BLANK : new Cell.Text(text, false);
    }

    @Override
    public SheetShape shape() {
        return SheetShape.PLAIN;
    }

    @Override
    public void close() {
        // The parser reads from memory: nothing is held open.
    }
}
