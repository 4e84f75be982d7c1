package wholeplace.excel.pack;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import wholeplace.excel.Progress;
import wholeplace.excel.Sheet;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.ImportRefused;

/// Reads a pack that came back, whichever office program saved it.
public final class PackIn {
    private PackIn() {}

    /// What the partner changed. Off the UI thread.
    ///
    /// @throws ImportRefused with every reason as a sentence where the file is no pack, or no pack any more
    /// @throws wholeplace.excel.RefusedFile where it cannot be read as a workbook
    /// @throws java.util.concurrent.CancellationException where the progress says stop
    public static PackReturn read(Path file, Progress progress) {
        try (var spreadsheet = Spreadsheet.open(file, progress)) {
            Pack pack = pack(spreadsheet, progress);
            var heard = new Heard();
            for (PackTable table : PackTables.of(pack)) {
                find(spreadsheet, table.sheet())
                        .map(sheet -> spreadsheet.load(sheet.name(), progress))
                        .ifPresentOrElse(
                                data -> new TableReader(pack, table, data, heard).read(),
                                () -> heard.refusals.add(
                                        "%s has no sheet \"%s\" any more. Give the sheet its name back, or ask for the workbook as it was sent."
                                                .formatted(spreadsheet.fileName(), table.sheet())));
            }
            if (!heard.refusals.isEmpty()) {
                throw new ImportRefused(heard.refusals);
            }
            return new PackReturn(spreadsheet.fileName(), pack, heard.changes, heard.problems(), heard.remarks);
        }
    }

    /// Whether a workbook is a pack, or was one.
    public static boolean isPack(Spreadsheet spreadsheet) {
        return find(spreadsheet, Memory.SHEET).isPresent();
    }

    private static Pack pack(Spreadsheet spreadsheet, Progress progress) {
        SheetData memory = find(spreadsheet, Memory.SHEET)
                .map(sheet -> spreadsheet.load(sheet.name(), progress))
                .orElseThrow(() -> new ImportRefused(
                        "%s is no partner pack: it has no hidden sheet \"%s\". Ask for the workbook that was sent out rather than a copy of its cells, or import its lines like any other sheet."
                                .formatted(spreadsheet.fileName(), Memory.SHEET)));
        try {
            Pack pack = MemorySheet.read(memory);
            requirePossible(pack);
            return pack;
        } catch (Memory.Changed | IllegalArgumentException | DateTimeException e) {
            throw new ImportRefused(List.of(
                    "%s cannot be brought in as a pack: %s. Send the partner a new pack, or ask for the workbook as it was before."
                            .formatted(spreadsheet.fileName(), e.getMessage())));
        }
    }

    /// A checksum can be made to fit; amounts and days that are none would only be found later.
    private static void requirePossible(Pack pack) {
        for (PackTable table : PackTables.of(pack)) {
            for (PackColumn column : table.columns()) {
                for (Kept row : table.rows(pack)) {
                    String text = row.fields().get(column.field());
                    if (text != null && !column.entry().canBe(text)) {
                        throw new Memory.Changed("its hidden sheet \"%s\" says \"%s\" for \"%s\""
                                .formatted(Memory.SHEET, text, column.field()));
                    }
                }
            }
        }
    }

    private static Optional<Sheet> find(Spreadsheet spreadsheet, String name) {
        return spreadsheet.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst();
    }
}
