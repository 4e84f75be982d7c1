package wholeplace.excel;

import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;

/// Tells what a file is by what it holds, for names lie.
final class FileKind {
    private static final Set<String> TABLE_ENDINGS = Set.of("csv", "tsv", "tab", "txt");

    private FileKind() {}

    static SheetFile open(FileBytes file, Progress progress) throws Exception {
        return switch (FileMagic.valueOf(file.bytes())) {
            case OOXML -> XlsxFile.open(file, progress);
            case OLE2 -> XlsFile.open(file, progress);
            case BIFF2, BIFF3, BIFF4 -> throw Refusal.OLD_EXCEL.of(file.name());
            default -> text(file, progress);
        };
    }

    private static SheetFile text(FileBytes file, Progress progress) throws IOException {
        var text = new CsvText(file.bytes());
        if (!text.isText()) {
            throw Refusal.NOT_A_WORKBOOK.of(file.name(), "neither a workbook nor text");
        }
        if (text.startsWith("<") || text.startsWith("%PDF") || text.startsWith("{\\rtf")) {
            throw Refusal.NOT_A_WORKBOOK.of(file.name(), "a web page, XML or a document");
        }
        if (file.name().contains(".") && !TABLE_ENDINGS.contains(file.extension())) {
            throw Refusal.NOT_A_WORKBOOK.of(file.name(), "plain text (give it the ending .csv if it is a table)");
        }
        return CsvFile.open(file, text, progress);
    }
}
