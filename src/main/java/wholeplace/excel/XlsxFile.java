package wholeplace.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.jspecify.annotations.Nullable;

/// An Office Open XML workbook (.xlsx, .xlsm, .xltx): values only, macros and links to elsewhere are left alone.
final class XlsxFile implements SheetFile {
    private final Edge edge;
    private final PackedParts parts;
    private final XlsxContents contents;
    private @Nullable XlsxLook look;

    private XlsxFile(Edge edge, PackedParts parts, XlsxContents contents) {
        this.edge = edge;
        this.parts = parts;
        this.contents = contents;
    }

    static SheetFile open(FileBytes file, Progress progress) throws Exception {
        var parts = PackedParts.of(file);
        if (parts.getEntry("[Content_Types].xml") == null) {
            return otherArchive(file, parts, progress);
        }
        var workbook = workbookPart(OPCPackage.open(parts), file);
        try (var in = parts.watched(workbook, progress)) {
            return new XlsxFile(file.edge(), parts, XlsxContents.read(workbook, in, file.edge()));
        }
    }

    private static SheetFile otherArchive(FileBytes file, PackedParts parts, Progress progress) throws Exception {
        var kind = parts.getEntry("mimetype");
        if (kind == null) {
            throw Refusal.NOT_A_WORKBOOK.of(file.name(), "a zip archive; unpack it first if a workbook is inside");
        }
        try (var in = parts.getInputStream(kind)) {
            var name = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
            if (!name.contains(OdsFile.KIND)) {
                throw Refusal.NOT_A_WORKBOOK.of(file.name(), "another program's document");
            }
        }
        return OdsFile.open(file, parts, progress);
    }

    private static PackagePart workbookPart(OPCPackage pack, FileBytes file) throws OpenXML4JException {
        var main = pack.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()
                && !pack.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                        .isEmpty()) {
            throw Refusal.STRICT.of(file.name());
        }
        var workbook = main.isEmpty() ? null : pack.getPart(main.getRelationship(0));
        if (workbook == null) {
            throw file.edge().damaged("the list of its sheets is missing");
        }
        refuseOtherKinds(workbook.getContentType(), file);
        return workbook;
    }

    private static void refuseOtherKinds(String contentType, FileBytes file) {
        if (contentType.contains("sheet.binary")) {
            throw Refusal.XLSB.of(file.name());
        }
        if (contentType.contains("wordprocessingml") || contentType.contains("presentationml")) {
            throw Refusal.NOT_A_WORKBOOK.of(file.name(), "a text document or slides");
        }
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
    public SheetRows rows(Sheet sheet, Progress progress) throws Exception {
        var known = look;
        if (known == null) {
            known = XlsxLook.read(contents, parts, edge, progress);
            look = known;
        }
        return XlsxRows.open(parts.watched(contents.part(sheet, edge), progress), known, edge);
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
