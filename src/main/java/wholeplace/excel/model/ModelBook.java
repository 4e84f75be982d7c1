package wholeplace.excel.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.excel.export.CellText;
import wholeplace.excel.export.Looks;
import wholeplace.excel.export.Manner;
import wholeplace.excel.export.Page;
import wholeplace.excel.export.Pen;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.export.Steps;
import wholeplace.excel.export.TextWidth;
import wholeplace.outlook.Outlook;

/// Makes the workbook: Outputs and Checks whole in memory, because charts need their cells, the long sheets streamed.
final class ModelBook {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int NARROWEST_LABEL = 40;
    private static final int WIDEST_LABEL = 78;
    private static final int FIGURE = 17;
    private static final int TAG = 26;
    private static final int NAMING = 2;

    private final Outlook outlook;
    private final WorkingModel model;
    private final Stamp stamp;
    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final Map<Tab, XSSFSheet> sheets = new EnumMap<>(Tab.class);

    private ModelBook(Outlook outlook, WorkingModel model, Stamp stamp, XSSFWorkbook workbook) {
        this.outlook = outlook;
        this.model = model;
        this.stamp = stamp;
        this.workbook = workbook;
        this.looks = new Looks(workbook, Manner.WORKING);
        var page = new Page(outlook.budget().name());
        for (Tab tab : Tab.values()) {
            XSSFSheet sheet = workbook.createSheet(tab.title());
            page.setUp(sheet, tab.isByYear() ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
            sheets.put(tab, sheet);
        }
    }

    static void write(Outlook outlook, WorkingModel model, Stamp stamp, OutputStream out, Steps steps)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new ModelBook(outlook, model, stamp, workbook).write(out, steps);
        }
    }

    private void write(OutputStream out, Steps steps) throws IOException {
        properties();
        new AboutPage(outlook, model, stamp, pen(Tab.ABOUT)).write();
        sheet(Tab.ABOUT).getPrintSetup().setFitHeight((short) 1);
        for (Tab tab : Tab.values()) {
            if (tab.isByYear()) {
                prepare(tab);
            }
        }
        writer(Tab.OUTPUTS).body(sheet(Tab.OUTPUTS), steps);
        writer(Tab.CHECKS).body(sheet(Tab.CHECKS), steps);
        new ModelCharts(sheet(Tab.OUTPUTS), model).draw();
        new Choices(sheet(Tab.INPUTS), model).offer();
        new LogPage(outlook, model, stamp, pen(Tab.LOG)).write();
        new QualityPage(ModelQuality.of(model), model, pen(Tab.QUALITY)).write();
        try (var streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, false, false)) {
            streaming.setShouldCalculateSheetDimensions(false);
            stream(Tab.INPUTS, streaming, steps);
            stream(Tab.WORKINGS, streaming, steps);
            streaming.write(out);
        }
    }

    /// Flushes the rows in any case: POI does not close over rows that wait.
    private void stream(Tab tab, SXSSFWorkbook streaming, Steps steps) throws IOException {
        SXSSFSheet sheet = streaming.getSheet(tab.title());
        try {
            writer(tab).body(sheet, steps);
        } finally {
            sheet.flushRows();
        }
    }

    private SheetWriter writer(Tab tab) {
        return new SheetWriter(model, tab, looks);
    }

    private static String note(Tab tab) {
        return switch (tab) {
            case INPUTS ->
                "Pounds unless the unit says otherwise. Yellow cells may be typed over; those in italics were decided by the program's search and are no result of the formulas.";
            case WORKINGS ->
                "One formula a row, the same in every year. Costs above nought, income and savings below. Rounded only where an amount is posted to the ledger.";
            case OUTPUTS -> "Pounds, to the penny behind the format. Every figure is taken over from Workings.";
            case CHECKS -> "TRUE where a check holds, with its difference in each year in pounds.";
            case ABOUT, LOG, QUALITY -> "";
        };
    }

    /// What stands above the sections, and all that is not a cell.
    private void prepare(Tab tab) {
        XSSFSheet sheet = sheet(tab);
        int last = model.sections().of(tab).getLast().last();
        String title = "%s: %s".formatted(outlook.budget().name(), tab.title().toLowerCase(Locale.UK));
        writer(tab).head(sheet, title, note(tab));
        Columns columns = model.sections().columns();
        sheet.setColumnWidth(Columns.KEY, 22 * 256);
        sheet.setColumnWidth(Columns.LABEL, label(tab) * 256);
        sheet.setColumnWidth(Columns.UNIT, 12 * 256);
        for (int column = Columns.FIXED; column <= columns.total(); column++) {
            sheet.setColumnWidth(column, FIGURE * 256);
        }
        if (tab.hasTags()) {
            for (Tag tag : Tag.values()) {
                sheet.setColumnWidth(columns.tag(tag), TAG * 256);
            }
        }
        new Marks(sheet).mark(tab == Tab.CHECKS ? last : SheetWriter.MASTER);
        Page.repeat(sheet, SheetWriter.HEADINGS, NAMING);
        Page.spread(sheet, columns.total() + 1, NAMING);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns.total(), 0, last - 1);
    }

    private int label(Tab tab) {
        int widest = model.sections().of(tab).stream()
                .flatMap(section -> section.rows().stream())
                .mapToInt(row -> TextWidth.of(row.label(), row.role() == Row.Role.TOTAL))
                .max()
                .orElse(0);
        return Math.clamp(widest + 2, NARROWEST_LABEL, WIDEST_LABEL);
    }

    private void properties() {
        var properties = workbook.getProperties();
        var core = properties.getCoreProperties();
        String who = CellText.outsideCells(stamp.who());
        core.setTitle("%s: working model %s"
                .formatted(CellText.outsideCells(outlook.budget().name()), outlook.years()));
        core.setCreator(who);
        core.setLastModifiedByUser(who);
        core.setCreated(Optional.of(Date.from(stamp.when().toInstant())));
        core.setSubjectProperty("Working model");
        core.setDescription("Fingerprint " + stamp.fingerprint().hex());
        properties.getExtendedProperties().setApplication("Wholeplace");
    }

    private Pen pen(Tab tab) {
        return new Pen(sheet(tab), looks, false);
    }

    private XSSFSheet sheet(Tab tab) {
        return Objects.requireNonNull(sheets.get(tab));
    }
}
