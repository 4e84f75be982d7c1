package wholeplace.excel;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// An Excel 97-2003 workbook (.xls): one stream of records inside a container. Values only: the last ones that Excel
/// worked out, macros and links to elsewhere are left alone.
final class XlsFile implements SheetFile {
    private static final int BUFFER = 65_536;
    private static final String WORKBOOK = "Workbook";
    private static final String MACROS = "_VBA_PROJECT_CUR";

    private final Edge edge;
    private final byte[] records;
    private final XlsContents contents;

    private XlsFile(Edge edge, byte[] records, XlsContents contents) {
        this.edge = edge;
        this.records = records;
        this.contents = contents;
    }

    /// Opens the container of old Office files, and of new ones that are encrypted.
    static SheetFile open(FileBytes file, Progress progress) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return open(file, container.getRoot(), progress);
        }
    }

    private static SheetFile open(FileBytes file, DirectoryNode root, Progress progress) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusal.PASSWORD.of(file.name());
        }
        if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
            throw root.hasEntryCaseInsensitive("Book")
                    ? Refusal.OLD_EXCEL.of(file.name())
                    : Refusal.NOT_A_WORKBOOK.of(file.name(), "another program's document");
        }
        byte[] records;
        try (var in = root.createDocumentInputStream(root.getEntryCaseInsensitive(WORKBOOK))) {
            records = in.readAllBytes();
        }
        var edge = file.edge();
        var contents = XlsContents.read(stream(records, 0, progress, edge), edge);
        contents.remarkMacros(root.hasEntryCaseInsensitive(MACROS));
        contents.keepWorksheets(start -> XlsContents.isWorksheet(stream(records, start, progress, edge)));
        return new XlsFile(edge, records, contents);
    }

    /// The records from a place on.
    private static RecordInputStream stream(byte[] records, int start, Progress progress, Edge edge) {
        if (start < 0 || start >= records.length) {
            throw edge.damaged("the content of a sheet is missing");
        }
        int length = records.length - start;
        var watched = new WatchedStream(new ByteArrayInputStream(records, start, length), length, progress, edge);
        return new RecordInputStream(new BufferedInputStream(watched, BUFFER));
    }

    @Override
    public List<Sheet> sheets() {
        return contents.sheets();
    }

    @Override
    public List<String> remarks() {
        return contents.remarks();
    }

    @Override
    public SheetRows rows(Sheet sheet, Progress progress) {
        return new XlsRows(stream(records, contents.start(sheet), progress, edge), contents, edge);
    }

    @Override
    public void close() {
        // The content is in memory: nothing is held open.
    }
}
