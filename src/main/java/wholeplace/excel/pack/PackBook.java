package wholeplace.excel.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.excel.export.CellText;
import wholeplace.excel.export.Looks;
import wholeplace.excel.export.Page;
import wholeplace.excel.export.Pen;
import wholeplace.excel.export.Steps;

/// Makes the workbook of one pack: what stands above the rows in memory, the rows streamed behind it, so that a large
/// council's pack does not fill the memory.
final class PackBook {
    private static final int ROWS_IN_MEMORY = 200;

    private final Pack pack;
    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final Page page;

    private PackBook(Pack pack, XSSFWorkbook workbook) {
        this.pack = pack;
        this.workbook = workbook;
        this.looks = new Looks(workbook);
        this.page =
                new Page("%s: %s".formatted(pack.about().place(), pack.about().partnerName()));
    }

    /// @param steps counts the rows of the sheets and of the hidden one
    static void write(Pack pack, OutputStream out, Steps steps) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new PackBook(pack, workbook).write(out, steps);
        }
    }

    private void write(OutputStream out, Steps steps) throws IOException {
        List<PackTable> tables = PackTables.of(pack);
        XSSFSheet readMe = sheet(ReadMe.SHEET, PaperSize.A4_PAPER);
        List<TableSheet> sheets = tables.stream().map(this::sheet).toList();
        var lists = new ChoiceLists(hidden(ChoiceLists.SHEET));
        hidden(Memory.SHEET);
        new ReadMe(pack, tables, new Pen(readMe, looks, false)).write();
        TableSheet.lock(readMe);
        sheets.forEach(table -> table.begin(lists));
        workbook.lockStructure();
        workbook.setForceFormulaRecalculation(true);
        properties();
        try (var streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, false, true)) {
            streaming.setShouldCalculateSheetDimensions(false);
            // Not every reader of packed files takes the marks of large ones where none are needed.
            streaming.setZip64Mode(Zip64Mode.AsNeeded);
            for (TableSheet table : sheets) {
                stream(streaming, table.name(), view -> table.stream(view, steps));
            }
            stream(streaming, Memory.SHEET, view -> MemorySheet.write(Memory.write(pack), view, steps));
            streaming.write(out);
        }
    }

    /// Flushes the rows in any case: POI does not close over rows that wait.
    private static void stream(SXSSFWorkbook streaming, String name, Consumer<SXSSFSheet> writing) throws IOException {
        SXSSFSheet sheet = streaming.getSheet(name);
        try {
            writing.accept(sheet);
        } finally {
            sheet.flushRows();
        }
    }

    private TableSheet sheet(PackTable table) {
        return new TableSheet(pack, table, sheet(table.sheet(), PaperSize.A3_PAPER), looks);
    }

    private XSSFSheet sheet(String name, PaperSize paper) {
        XSSFSheet sheet = workbook.createSheet(name);
        page.setUp(sheet, paper);
        return sheet;
    }

    private XSSFSheet hidden(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return sheet;
    }

    private void properties() {
        var core = workbook.getProperties().getCoreProperties();
        String who = CellText.outsideCells(pack.about().madeBy());
        core.setTitle(CellText.outsideCells(
                "%s: %s".formatted(pack.about().place(), pack.about().partnerName())));
        core.setCreator(who);
        core.setLastModifiedByUser(who);
        core.setCreated(Optional.of(Date.from(pack.about().made().toInstant())));
        core.setDescription("Pack " + pack.about().id());
        workbook.getProperties().getExtendedProperties().setApplication("Wholeplace");
    }
}
