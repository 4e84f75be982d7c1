package wholeplace.excel.publication;

import java.io.IOException;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import wholeplace.excel.export.Look;
import wholeplace.excel.export.Looks;
import wholeplace.excel.export.Page;
import wholeplace.excel.export.Pen;
import wholeplace.excel.export.Steps;

/// One table of a publication on its sheet of a workbook.
final class TableSheet {
    /// Digits of text that may stay in sight beside the figures on a small screen.
    private static final int MOST_IN_SIGHT = 48;

    /// A table of no more rows is held whole, because charts need its cells.
    private static final int ROWS_AT_HAND = 200;

    private static final int SENTENCES = 80;

    /// More digits than are easy to read across a small sheet of paper.
    private static final int DIGITS_ON_A4 = 170;

    private static final int DIGITS_ON_A3 = 260;

    private final XSSFSheet sheet;
    private final Table table;
    private final Pen pen;

    TableSheet(XSSFSheet sheet, Table table, Looks looks) {
        this.sheet = sheet;
        this.table = table;
        this.pen = new Pen(sheet, looks, table.hasPence());
    }

    /// Writes what stands above the rows and all that is not a cell, and the rows of a small table.
    void begin(Steps steps) {
        for (int at = 0; at < table.columns().size(); at++) {
            if (table.columns().get(at).kind() == Kind.SENTENCES) {
                pen.fix(at, SENTENCES);
            }
        }
        pen.title(table.title());
        table.says().forEach(sentence -> pen.nextRow().text(Look.NOTE, sentence));
        wayBack();
        pen.nextRow();
        new TableCells(pen, table).headings();
        object();
        // What is streamed behind is not counted by itself.
        sheet.setDimensionOverride(area());
        if (!isLarge()) {
            rows(sheet, steps);
        }
    }

    private void wayBack() {
        pen.nextRow();
        if (table.sheet().equals(Publication.CONTENTS)) {
            pen.link("Back to the cover", Publication.COVER);
        } else {
            pen.link("Back to the contents", Publication.CONTENTS);
        }
    }

    private CellRangeAddress area() {
        return new CellRangeAddress(0, table.lastRow() - 1, 0, table.columns().size() - 1);
    }

    private void object() {
        var area = new AreaReference(
                new CellReference(table.headingRow() - 1, 0),
                new CellReference(table.lastRow() - 1, table.columns().size() - 1),
                sheet.getWorkbook().getSpreadsheetVersion());
        XSSFTable object = sheet.createTable(area);
        object.setName(table.objectName());
        object.setDisplayName(table.objectName());
        object.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /// Writes the rows of a large table on a streaming view of the same sheet, and flushes them in any case: POI does
    /// not
    /// close over rows that wait.
    void stream(SXSSFWorkbook workbook, Steps steps) throws IOException {
        if (isLarge()) {
            SXSSFSheet streaming = workbook.getSheet(table.sheet());
            try {
                rows(streaming, steps);
            } finally {
                streaming.flushRows();
            }
        }
    }

    private boolean isLarge() {
        return table.rows().size() > ROWS_AT_HAND;
    }

    private void rows(Sheet on, Steps steps) {
        int number = table.headingRow();
        for (TableRow row : table.rows()) {
            number++;
            new TableCells(pen.goingOnIn(on, number), table).row(row);
            steps.step();
        }
        finish();
    }

    /// Once the widths are known: what stays in sight, and how it prints.
    private void finish() {
        pen.fit();
        int columns = table.columns().size();
        int naming = Math.max(1, naming());
        Page.repeat(sheet, table.headingRow(), naming < columns ? naming : 0);
        int digits = Page.digits(sheet, columns);
        sheet.getPrintSetup().setPaperSize(digits > DIGITS_ON_A4 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        int pages = Math.ceilDiv(digits, DIGITS_ON_A3);
        sheet.getPrintSetup().setFitWidth((short) pages);
        if (pages > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, Math.min(2, Math.max(1, table.naming())) - 1));
        }
    }

    private int naming() {
        int naming = table.naming();
        while (naming > 1 && Page.digits(sheet, naming) > MOST_IN_SIGHT) {
            naming--;
        }
        return naming;
    }
}
