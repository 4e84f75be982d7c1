package wholeplace.excel.publication;

import wholeplace.excel.export.Look;
import wholeplace.excel.export.Pen;
import wholeplace.excel.export.YearRow;

/// Writes the cells of a table of a workbook, each in the look of what it holds.
record TableCells(Pen pen, Table table) {
    void headings() {
        for (int at = 0; at < table.columns().size(); at++) {
            pen.text(heading(at), table.columns().get(at).heading());
        }
    }

    private Look heading(int at) {
        if (!table.columns().get(at).kind().isText()) {
            return Look.FIGURE_HEADING;
        }
        return table.isAside(at) ? Look.NOTES_HEADING : Look.HEADING;
    }

    void row(TableRow row) {
        for (int at = 0; at < table.columns().size(); at++) {
            entry(row.entries().get(at), at, row.sum());
        }
    }

    private void entry(Entry entry, int at, boolean sum) {
        YearRow.Weight weight = sum ? YearRow.Weight.TOTAL : YearRow.Weight.PLAIN;
        switch (entry) {
            case Entry.Words words -> words(words.text(), at, weight);
            case Entry.Pounds pounds -> pen.figure(Look.figure(weight), pounds.amount());
            case Entry.Decimal number -> number(number, at, sum);
            case Entry.Day day -> pen.day(Look.DAY, day.date());
            case Entry.Marker marker -> pen.text(inWeight(Look.FOR_A_FIGURE, sum), marker.shorthand());
        }
    }

    private void words(String text, int at, YearRow.Weight weight) {
        if (table.columns().get(at).kind() == Kind.SHEET) {
            pen.link(Look.LINK_IN_ROW, text, text);
        } else {
            pen.text(table.isAside(at) ? Look.NOTES : Look.text(weight), text);
        }
    }

    private void number(Entry.Decimal number, int at, boolean sum) {
        Look look = table.columns().get(at).kind() == Kind.COUNT ? Look.COUNT : Look.NUMBER;
        pen.number(inWeight(look, sum), number.value());
    }

    private static Look inWeight(Look look, boolean sum) {
        return sum ? look.inBold().inTotal() : look;
    }
}
