package wholeplace.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// An OpenDocument spreadsheet (.ods), as LibreOffice writes it: one part of XML with all sheets. Values only: macros
/// and links to elsewhere are left alone.
final class OdsFile implements SheetFile {
    static final String KIND = "opendocument.spreadsheet";

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Pattern MACROS = Pattern.compile("(Basic|Scripts)/.+/.+");

    private final PackedParts parts;
    private final ZipArchiveEntry content;
    private final OdsContents contents;
    private final Edge edge;

    private OdsFile(PackedParts parts, ZipArchiveEntry content, OdsContents contents, Edge edge) {
        this.parts = parts;
        this.content = content;
        this.contents = contents;
        this.edge = edge;
    }

    static OdsFile open(FileBytes file, PackedParts parts, Progress progress) throws Exception {
        refuseProtected(file, parts);
        var content = parts.getEntry(CONTENT);
        if (content == null) {
            throw file.edge().damaged("the content of its sheets is missing");
        }
        try (var in = parts.watched(content, progress)) {
            return new OdsFile(parts, content, OdsContents.read(in, hasMacros(parts), file.edge()), file.edge());
        }
    }

    /// A password makes every part unreadable but the list of parts, which says so.
    private static void refuseProtected(FileBytes file, PackedParts parts) throws Exception {
        var manifest = parts.getEntry(MANIFEST);
        if (manifest == null) {
            return;
        }
        try (InputStream in = parts.getInputStream(manifest)) {
            var xml = SafeXml.root(in, file.edge());
            while (SafeXml.nextElement(xml)) {
                if (Set.of("encryption-data", "encrypted-key").contains(xml.getLocalName())) {
                    throw Refusal.PASSWORD.of(file.name());
                }
            }
        }
    }

    private static boolean hasMacros(PackedParts parts) {
        return Collections.list(parts.getEntries()).stream()
                .anyMatch(entry -> MACROS.matcher(entry.getName()).matches());
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
        return OdsRows.open(parts.watched(content, progress), contents.sheets().indexOf(sheet), contents, edge);
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
