package wholeplace.excel.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.excel.export.CellText;
import wholeplace.excel.export.Looks;
import wholeplace.excel.export.Page;
import wholeplace.excel.export.Pen;

/// The workbook of one pack.
final class PackBook {
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

    static void write(Pack pack, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new PackBook(pack, workbook).write();
            workbook.write(out);
        }
    }

    private void write() {
        List<PackTable> tables = PackTables.of(pack);
        XSSFSheet readMe = sheet(ReadMe.SHEET, PaperSize.A4_PAPER);
        List<XSSFSheet> sheets = tables.stream()
                .map(table -> sheet(table.sheet(), PaperSize.A3_PAPER))
                .toList();
        var lists = new ChoiceLists(hidden(ChoiceLists.SHEET));
        new ReadMe(pack, tables, new Pen(readMe, looks, false)).write();
        TableSheet.lock(readMe);
        for (int at = 0; at < tables.size(); at++) {
            new TableSheet(pack, tables.get(at), sheets.get(at), looks).write(lists);
        }
        MemorySheet.write(pack, hidden(Memory.SHEET));
        workbook.lockStructure();
        workbook.setForceFormulaRecalculation(true);
        properties();
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
