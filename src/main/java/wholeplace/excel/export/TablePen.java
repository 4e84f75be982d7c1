package wholeplace.excel.export;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;

/// Writes tables by year with a pen.
final class TablePen {
    private final Pen pen;
    private final Look notes;

    /// @param notes how the texts right of the total look
    TablePen(Pen pen, Look notes) {
        this.pen = pen;
        this.notes = notes;
    }

    /// The headings in the row at hand and every row below; the pen rests in the last.
    Block write(Sheet sheet, YearTable table) {
        var block = new Block(sheet.getSheetName(), pen.rowNumber(), true, false, table);
        headings(table);
        for (YearRow row : table.rows()) {
            pen.nextRow();
            row(table, row);
        }
        return block;
    }

    void headings(YearTable table) {
        List<String> headings = table.headings();
        for (int at = 0; at < headings.size(); at++) {
            pen.text(heading(table, at), headings.get(at));
        }
    }

    private static Look heading(YearTable table, int at) {
        if (at < table.firstYearColumn()) {
            return Look.HEADING;
        }
        return at <= table.totalColumn() ? Look.FIGURE_HEADING : Look.NOTES_HEADING;
    }

    void row(YearTable table, YearRow row) {
        Look text = Look.text(row.weight());
        row.before().forEach(said -> pen.text(text, said));
        table.years().list().forEach(year -> amount(row, year));
        pen.figure(Look.figure(row.weight()).inBold(), row.total());
        Look after = row.weight() == YearRow.Weight.TOTAL ? text : notes;
        row.after().forEach(said -> pen.text(after, said));
    }

    private void amount(YearRow row, FinancialYear year) {
        Profile amounts = row.amounts();
        Look look = row.calculated().test(year) ? Look.CALCULATED : Look.figure(row.weight());
        if (amounts.has(year)) {
            pen.figure(look, amounts.amount(year));
        } else {
            pen.blank(look);
        }
    }
}
