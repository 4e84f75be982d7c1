package wholeplace.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks made with POI for a test, and made wrong on purpose by changing the text of one part.
final class MadeWorkbook {
    private MadeWorkbook() {}

    static Path make(Path file, Consumer<XSSFWorkbook> content) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    /// A workbook of one sheet `Plan` whose rows are this XML: what stands inside `sheetData`.
    static Path ofRows(Path file, String rows) throws IOException {
        make(
                file,
                workbook ->
                        workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("text"));
        return change(
                file,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll("(?s)<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>"));
    }

    static Path change(Path file, String part, UnaryOperator<String> change) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            var path = zip.getPath(part);
            Files.writeString(path, change.apply(Files.readString(path)), StandardCharsets.UTF_8);
        }
        return file;
    }

    static Path remove(Path file, String part) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath(part));
        }
        return file;
    }
}
