package wholeplace.excel.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;

/// Makes the workbook: the small sheets whole in memory, because charts and table objects need their cells, and the
/// lines streamed behind their headings, so that a large budget does not fill the memory.
final class Book {
    static final String SIGNS =
            "Pounds. Net spend is expenditure less income; income and other negative amounts stand in brackets.";

    private static final int ROWS_IN_MEMORY = 200;

    private final Outlook outlook;
    private final Stamp stamp;
    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final Map<Contents, XSSFSheet> sheets = new EnumMap<>(Contents.class);
    private final List<Block> blocks = new ArrayList<>();

    private Book(XSSFWorkbook workbook, Outlook outlook, Stamp stamp) {
        this.workbook = workbook;
        this.outlook = outlook;
        this.stamp = stamp;
        this.looks = new Looks(workbook);
        var page = new Page(outlook.budget().name());
        for (Contents contents : Contents.values()) {
            XSSFSheet sheet = workbook.createSheet(contents.sheet());
            page.setUp(sheet, contents.isWide() ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
            sheets.put(contents, sheet);
        }
    }

    /// @return where each table stands
    static List<Block> write(Outlook outlook, Stamp stamp, OutputStream out, Steps steps) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var book = new Book(workbook, outlook, stamp);
            book.write(out, steps);
            return book.blocks;
        }
    }

    private void write(OutputStream out, Steps steps) throws IOException {
        properties();
        new AboutSheet(outlook, stamp, pen(Contents.ABOUT, false)).write();
        blocks.addAll(new SummarySheet(outlook, sheet(Contents.SUMMARY), looks).write());
        parts(Contents.PARTNERS, Dimension.PARTNER);
        parts(Contents.THEMES, Dimension.THEME);
        parts(Contents.SERVICES, Dimension.SERVICE);
        var lines = new LineSheet(outlook, sheet(Contents.LINES), looks);
        blocks.addAll(lines.begin());
        funds();
        checks();
        quality();
        try (var streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, false, true)) {
            streaming.setShouldCalculateSheetDimensions(false);
            stream(lines, streaming, steps);
            streaming.write(out);
        }
    }

    /// Flushes the rows in any case: POI does not close over rows that wait.
    private static void stream(LineSheet lines, SXSSFWorkbook streaming, Steps steps) throws IOException {
        SXSSFSheet sheet = streaming.getSheet(Contents.LINES.sheet());
        try {
            lines.stream(sheet, steps);
        } finally {
            sheet.flushRows();
        }
    }

    private void properties() {
        var properties = workbook.getProperties();
        var core = properties.getCoreProperties();
        String who = CellText.outsideCells(stamp.who());
        core.setTitle("%s: single placemaking budget %s"
                .formatted(CellText.outsideCells(outlook.budget().name()), outlook.years()));
        core.setCreator(who);
        core.setLastModifiedByUser(who);
        core.setCreated(Optional.of(Date.from(stamp.when().toInstant())));
        core.setSubjectProperty("Budget");
        core.setDescription("Fingerprint " + stamp.fingerprint().hex());
        properties.getExtendedProperties().setApplication("Wholeplace");
    }

    private void parts(Contents contents, Dimension dimension) {
        YearTable table = PartTable.of(outlook, dimension);
        table(contents, "net spend " + contents.sheet().toLowerCase(Locale.UK), SIGNS, table, 1);
    }

    private void funds() {
        table(
                Contents.FUNDS,
                "funds",
                "Pounds that come in each year. What comes in kind is valued, and never balances cash.",
                FundTable.of(outlook.budget()),
                1);
    }

    private void table(Contents contents, String title, String note, YearTable table, int columnsInSight) {
        Pen pen = pen(contents, table.hasPence());
        pen.title("%s: %s".formatted(outlook.budget().name(), title));
        pen.nextRow().text(Look.NOTE, note);
        pen.nextRow().nextRow();
        Block block = new TablePen(pen, Look.NOTES).write(sheet(contents), table);
        Page.repeat(sheet(contents), block.top(), columnsInSight);
        pen.fit();
        Page.spread(sheet(contents), table.width(), columnsInSight);
        blocks.add(block);
    }

    private void checks() {
        Pen pen = pen(Contents.CHECKS, false);
        pen.title("%s: checks".formatted(outlook.budget().name()));
        pen.nextRow().nextRow();
        Page.repeat(sheet(Contents.CHECKS), new ChecksSheet(outlook.checks(), pen).write(), 0);
    }

    private void quality() {
        Quality.of(blocks).write(outlook.budget().name(), pen(Contents.QUALITY, false));
    }

    private Pen pen(Contents contents, boolean pence) {
        return new Pen(sheet(contents), looks, pence);
    }

    private XSSFSheet sheet(Contents contents) {
        return Objects.requireNonNull(sheets.get(contents));
    }
}
