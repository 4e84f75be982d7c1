package wholeplace.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// OpenDocument spreadsheets written part by part, as LibreOffice writes them.
final class MadeOds {
    static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">
            <office:automatic-styles><style:style style:name="ta2" style:family="table">
              <style:table-properties table:display="false"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet>""";
    private static final String TAIL = "</office:spreadsheet></office:body></office:document-content>";

    static final String PLAN = "<table:table table:name=\"Plan\">" + """
            <table:table-row><table:table-cell office:value-type="string"><text:p>Wardens</text:p></table:table-cell>
            <table:table-cell office:value-type="float" office:value="12480.5"><text:p>12,480.50</text:p></table:table-cell>
            </table:table-row>""".repeat(60) + "</table:table>";

    private MadeOds() {}

    /// A workbook of these tables.
    static Path write(Path file, String tables) throws IOException {
        return write(file, "content.xml", HEAD + tables + TAIL);
    }

    /// A workbook of other parts: a name and its content, one after the other.
    static Path write(Path file, String... parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", KIND);
            for (int i = 0; i < parts.length; i += 2) {
                put(zip, parts[i], parts[i + 1]);
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
