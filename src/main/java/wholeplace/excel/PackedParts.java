package wholeplace.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.ZipPackagePart;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// The zip archive that a workbook is, from memory, each part behind POI's guard against zip bombs.
final class PackedParts extends ZipFileZipEntrySource {
    /// What POI itself parses, whole and in memory, are tables of contents: a few kB in real files.
    private static final int MOST_BYTES_OF_CONTENTS = 10_000_000;

    private final ZipFile zip;
    private final Edge edge;

    private PackedParts(ZipFile zip, Edge edge) {
        super(zip);
        this.zip = zip;
        this.edge = edge;
    }

    static PackedParts of(FileBytes file) throws IOException {
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                .get();
        var parts = new PackedParts(zip, file.edge());
        var entries = Collections.list(parts.getEntries());
        parts.edge.limit(entries.size(), ZipSecureFile.getMaxFileCount(), "parts");
        for (var entry : entries) {
            parts.lookAt(entry);
        }
        return parts;
    }

    /// POI forgets why it could not read a table of contents, so each is looked at before.
    private void lookAt(ZipArchiveEntry entry) throws IOException {
        if (entry.getName().endsWith(".rels")) {
            getInputStream(entry).close();
        }
    }

    /// For POI's own reading.
    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        var bounded = BoundedInputStream.builder()
                .setInputStream(guarded(entry))
                .setMaxCount(MOST_BYTES_OF_CONTENTS)
                .get();
        return SafeXml.withoutDefinitions(bounded, edge);
    }

    /// For copying parts as they are packed.
    ZipFile zip() {
        return zip;
    }

    /// For streaming a part of any length.
    InputStream watched(PackagePart part, Progress progress) throws IOException {
        return watched(((ZipPackagePart) part).getZipArchive(), progress);
    }

    /// The same for a part by its entry.
    InputStream watched(ZipArchiveEntry entry, Progress progress) throws IOException {
        return new WatchedStream(guarded(entry), entry.getSize(), progress, edge);
    }

    /// Behind the guard against zip bombs.
    InputStream guarded(ZipArchiveEntry entry) throws IOException {
        return new ZipArchiveThresholdInputStream(zip.getInputStream(entry));
    }
}
