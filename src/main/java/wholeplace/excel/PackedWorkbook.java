package wholeplace.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.codehaus.stax2.XMLStreamReader2;

/// An .xlsx file part by part, for those who change single cells of it and leave the rest as it is.
///
/// The file is read once and never changed; [#copy] writes another. For one thread at a time.
public final class PackedWorkbook implements AutoCloseable {
    /// Ten times the largest template there is: in memory a workbook takes twenty times its parts.
    private static final long MOST_BYTES_OF_PARTS = 60_000_000;

    private static final String CONTENTS = "[Content_Types].xml";

    private final Edge edge;
    private final PackedParts parts;
    private final String sha256;

    private PackedWorkbook(Edge edge, PackedParts parts, String sha256) {
        this.edge = edge;
        this.parts = parts;
        this.sha256 = sha256;
    }

    /// @throws RefusedFile where it is no .xlsx that can be worked with
    public static PackedWorkbook open(Path file) {
        var edge = new Edge(String.valueOf(file.getFileName()));
        return openIfPacked(file).orElseThrow(() -> Refusal.NOT_FILLED.of(edge.fileName()));
    }

    /// Nothing where it is another kind of file, such as an .ods.
    ///
    /// @throws RefusedFile where it is an .xlsx that cannot be worked with
    public static Optional<PackedWorkbook> openIfPacked(Path file) {
        var edge = new Edge(String.valueOf(file.getFileName()));
        return edge.guard(() -> open(FileBytes.read(file, edge.fileName())));
    }

    private static Optional<PackedWorkbook> open(FileBytes file) throws IOException {
        if (FileMagic.valueOf(file.bytes()) != FileMagic.OOXML) {
            return Optional.empty();
        }
        var parts = PackedParts.of(file);
        if (parts.getEntry(CONTENTS) == null) {
            return Optional.empty();
        }
        long bytes = 0;
        for (var entry : Collections.list(parts.getEntries())) {
            bytes += entry.getSize();
            file.edge().limit(bytes, MOST_BYTES_OF_PARTS, "bytes of content, unpacked,");
        }
        return Optional.of(new PackedWorkbook(file.edge(), parts, file.sha256()));
    }

    public String fileName() {
        return edge.fileName();
    }

    /// Of the file as it was read, in lower-case hex.
    public String sha256() {
        return sha256;
    }

    /// Runs what may fail on a strange file; what fails becomes a sentence.
    public <T> T guard(Callable<T> work) {
        return edge.guard(work);
    }

    /// The workbook as POI knows it, to work formulas out and to ask what is locked. Never to be written.
    public XSSFWorkbook model() {
        return guard(() -> new XSSFWorkbook(OPCPackage.open(parts)));
    }

    /// The names of the parts, in the order in which they are packed.
    public List<String> parts() {
        return Collections.list(parts.zip().getEntriesInPhysicalOrder()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    public byte[] bytes(String part) {
        return guard(() -> {
            var entry = parts.zip().getEntry(part);
            if (entry == null) {
                throw edge.damaged("the part \"%s\" is missing".formatted(part));
            }
            try (InputStream in = parts.guarded(entry)) {
                return in.readNBytes((int) MOST_BYTES_OF_PARTS);
            }
        });
    }

    /// The text of an XML part. Refused where it is not in UTF-8, in which every spreadsheet program writes.
    public String text(String part) {
        return guard(() -> {
            byte[] bytes = bytes(part);
            SafeXml.withoutDefinitions(new ByteArrayInputStream(bytes), edge).close();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        });
    }

    /// A reader that stands on the root element and knows at which character of the text each element starts and ends.
    public XMLStreamReader2 reader(String text) throws XMLStreamException {
        return SafeXml.root(new StringReader(text), edge);
    }

    /// Writes the workbook with the text of some parts changed, every other part byte for byte as it is packed.
    public void copy(Map<String, String> changed, OutputStream out) throws IOException {
        try (var to = new ZipArchiveOutputStream(CloseShieldOutputStream.wrap(out))) {
            to.setUseZip64(Zip64Mode.Never);
            for (var entry : Collections.list(parts.zip().getEntriesInPhysicalOrder())) {
                var text = changed.get(entry.getName());
                if (text == null) {
                    to.addRawArchiveEntry(entry, parts.zip().getRawInputStream(entry));
                } else {
                    write(entry, text, to);
                }
            }
        }
    }

    private static void write(ZipArchiveEntry entry, String text, ZipArchiveOutputStream to) throws IOException {
        var fresh = new ZipArchiveEntry(entry.getName());
        fresh.setTime(entry.getTime());
        to.putArchiveEntry(fresh);
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.closeArchiveEntry();
    }

    @Override
    public void close() {
        try {
            parts.zip().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
