package wholeplace.excel.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import wholeplace.excel.export.Steps;

/// Writes a publication as an OpenDocument spreadsheet (.ods, version 1.3): a package whose first part says, not
/// compressed, what it is.
record OpenDocumentForm(Publication publication, ZipOutputStream zip) {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final List<String> PARTS = List.of("content.xml", "styles.xml", "meta.xml", "settings.xml");

    static void write(Publication publication, OutputStream out, Steps steps) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new OpenDocumentForm(publication, zip).write(steps);
        zip.finish();
    }

    private void write(Steps steps) throws IOException {
        kind();
        part("META-INF/manifest.xml", "manifest:manifest", this::manifest);
        part("meta.xml", "office:document-meta", this::meta);
        part("styles.xml", "office:document-styles", new OdsStyles(publication.place())::write);
        part("settings.xml", "office:document-settings", new OdsView(publication)::write);
        part("content.xml", "office:document-content", new OdsContent(publication, steps)::write);
    }

    /// Programs know the file by these bytes at its beginning.
    private void kind() throws IOException {
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private void part(String name, String root, Xml.Content content) throws IOException {
        zip.putNextEntry(entry(name));
        Xml.write(zip, root, content);
        zip.closeEntry();
    }

    /// The same publication gives the same bytes.
    private ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(publication.stamp().when().toLocalDateTime());
        return entry;
    }

    private void manifest(Xml xml) throws XMLStreamException {
        xml.empty(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                "1.3",
                "manifest:media-type",
                TYPE);
        for (String part : PARTS) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
    }

    private void meta(Xml xml) throws XMLStreamException {
        String who = Form.OPEN_DOCUMENT.carried(publication.stamp().who());
        String when = publication.stamp().when().toLocalDateTime().withNano(0).toString();
        xml.start("office:meta")
                .element("meta:generator", "Wholeplace")
                .element("dc:title", Form.OPEN_DOCUMENT.carried(publication.title()))
                .element("dc:subject", "Budget")
                .element(
                        "dc:description",
                        "Fingerprint " + publication.stamp().fingerprint().hex())
                .element("meta:initial-creator", who)
                .element("dc:creator", who)
                .element("meta:creation-date", when)
                .element("dc:date", when)
                .element("dc:language", Publication.LANGUAGE)
                .end();
    }
}
