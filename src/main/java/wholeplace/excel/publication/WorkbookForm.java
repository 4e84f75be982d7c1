package wholeplace.excel.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.excel.export.CellText;
import wholeplace.excel.export.Look;
import wholeplace.excel.export.Looks;
import wholeplace.excel.export.Manner;
import wholeplace.excel.export.Page;
import wholeplace.excel.export.Pen;
import wholeplace.excel.export.Steps;

/// Writes a publication as a workbook (.xlsx). Titles and headings are written first; the rows of the tables are
/// streamed behind them, so that a large budget does not fill the memory.
final class WorkbookForm {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int COVER_WIDTH = 100;

    /// Below each sentence of the cover, in points.
    private static final int AIR = 6;

    private final Publication publication;
    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final Page page;

    private WorkbookForm(Publication publication, XSSFWorkbook workbook) {
        this.publication = publication;
        this.workbook = workbook;
        this.looks = new Looks(workbook, Manner.PUBLIC);
        this.page = new Page(publication.place());
    }

    static void write(Publication publication, OutputStream out, Steps steps) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new WorkbookForm(publication, workbook).write(out, steps);
        }
    }

    private void write(OutputStream out, Steps steps) throws IOException {
        properties();
        cover();
        List<TableSheet> sheets = new ArrayList<>();
        for (Table table : publication.tables()) {
            sheets.add(new TableSheet(sheet(table.sheet()), table, looks));
        }
        sheets.forEach(sheet -> sheet.begin(steps));
        chart();
        try (var streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, false, true)) {
            streaming.setShouldCalculateSheetDimensions(false);
            for (TableSheet sheet : sheets) {
                sheet.stream(streaming, steps);
            }
            streaming.write(out);
        }
    }

    private void chart() {
        for (Table table : publication.tables()) {
            boolean hasSpend = table.amounts().anyMatch(amount -> !amount.isZero());
            if (hasSpend && table.sheet().equals(SpendTables.SUMMARY)) {
                new SpendChart(workbook.getSheet(table.sheet()), table).draw();
            }
        }
    }

    private XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        page.setUp(sheet, PaperSize.A4_PAPER);
        return sheet;
    }

    private void properties() {
        var properties = workbook.getProperties();
        var core = properties.getCoreProperties();
        String who = CellText.outsideCells(publication.stamp().who());
        core.setTitle(CellText.outsideCells(publication.title()));
        core.setCreator(who);
        core.setLastModifiedByUser(who);
        core.setCreated(Optional.of(Date.from(publication.stamp().when().toInstant())));
        core.setSubjectProperty("Budget");
        core.setDescription("Fingerprint " + publication.stamp().fingerprint().hex());
        core.getUnderlyingProperties().setLanguageProperty(Publication.LANGUAGE);
        properties.getExtendedProperties().setApplication("Wholeplace");
    }

    /// In column A alone, so that it is read from top to bottom.
    private void cover() {
        var pen = new Pen(sheet(Publication.COVER), looks, false);
        pen.fix(0, COVER_WIDTH);
        pen.title(publication.title());
        publication
                .cover()
                .forEach(sentence -> pen.nextRow().text(Look.BODY, sentence).air(AIR));
        pen.nextRow().link("Contents: all sheets", Publication.CONTENTS);
        pen.fit();
    }
}
