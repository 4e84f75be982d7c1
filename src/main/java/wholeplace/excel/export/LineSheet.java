package wholeplace.excel.export;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import wholeplace.outlook.Outlook;

/// Every line as a row of a table object that filters and sorts; net spend stands above the headings, in sight all
/// the time and out of the filter's way.
final class LineSheet {
    private static final int TOTALS = 3;
    private static final int HEADINGS = 4;

    /// As many as fit on a sheet below the headings.
    static final int MOST_LINES = 1_048_576 - HEADINGS;

    private final Outlook outlook;
    private final XSSFSheet sheet;
    private final YearTable lines;
    private final YearTable total;
    private final Pen pen;

    LineSheet(Outlook outlook, XSSFSheet sheet, Looks looks) {
        this.outlook = outlook;
        this.sheet = sheet;
        this.lines = LineTable.of(outlook);
        this.total = LineTable.total(outlook);
        this.pen = new Pen(sheet, looks, lines.hasPence());
    }

    /// Writes what stands above the lines, and all that is not a cell.
    List<Block> begin() {
        pen.title("%s: lines".formatted(outlook.budget().name()));
        pen.nextRow().text(Look.NOTE, Book.SIGNS + " Amounts in blue italics are calculated by growth.");
        var tables = new TablePen(pen, Look.NOTES_ASIDE);
        pen.nextRow();
        tables.row(total, total.rows().getFirst());
        pen.nextRow();
        tables.headings(lines);
        object();
        print();
        // What is streamed behind is not counted by itself.
        sheet.setDimensionOverride(new CellRangeAddress(0, lastRow() - 1, 0, lines.width() - 1));
        return List.of(
                new Block(sheet.getSheetName(), TOTALS, false, false, total),
                new Block(sheet.getSheetName(), HEADINGS, true, true, lines));
    }

    /// Writes the lines on a streaming view of the same sheet.
    void stream(Sheet streaming, Steps steps) {
        int number = HEADINGS;
        for (YearRow row : lines.rows()) {
            number++;
            new TablePen(pen.goingOnIn(streaming, number), Look.NOTES_ASIDE).row(lines, row);
            steps.step();
        }
        pen.fit();
        Page.spread(sheet, lines.totalColumn() + 1, LineTable.NAMING);
    }

    private void object() {
        var area = new AreaReference(
                new CellReference(HEADINGS - 1, 0),
                new CellReference(lastRow() - 1, lines.width() - 1),
                sheet.getWorkbook().getSpreadsheetVersion());
        XSSFTable table = sheet.createTable(area);
        table.setName("BudgetLines");
        table.setDisplayName("BudgetLines");
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /// The notes stay off the paper: they would make everything else too small to read.
    private void print() {
        Page.repeat(sheet, HEADINGS, LineTable.NAMING);
        int at = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(at, 0, lines.totalColumn(), 0, lastRow() - 1);
    }

    /// A table object has at least one row below its headings.
    private int lastRow() {
        return HEADINGS + Math.max(1, lines.rows().size());
    }
}
