package wholeplace.excel.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.excel.CellArea;
import wholeplace.excel.Progress;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.DraftBinding;
import wholeplace.excel.template.Put;
import wholeplace.excel.template.Template;
import wholeplace.excel.template.Wording;

/// A small return, filled in by a test: half-years of 2027/28 and a whole 2028/29, a row for each thing.
final class GrantReturn {
    private static final List<String> HEADINGS = List.of("Spend (£)", "H1 2027/28", "H2 2027/28", "2028/29", "Total");

    private GrantReturn() {}

    /// @param rows each a label and what its cells say: numbers, texts, or null where they are blank; a total is typed
    static Path write(Path file, Object[]... rows) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Return");
            sheet.createRow(0).createCell(0).setCellValue("Local Growth Grant return");
            var headings = sheet.createRow(2);
            for (int at = 0; at < HEADINGS.size(); at++) {
                headings.createCell(at).setCellValue(HEADINGS.get(at));
            }
            for (int row = 0; row < rows.length; row++) {
                var cells = sheet.createRow(3 + row);
                for (int at = 0; at < rows[row].length; at++) {
                    if (rows[row][at] instanceof Number number) {
                        cells.createCell(at).setCellValue(number.doubleValue());
                    } else if (rows[row][at] instanceof String text) {
                        cells.createCell(at).setCellValue(text);
                    }
                }
            }
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return file;
    }

    static Binding binding(Path file, int rows) {
        return DraftBinding.of(file, "Local Growth Grant", "Return", CellArea.parse("A3:E" + (3 + rows)), 1);
    }

    static Template open(Path file, Binding binding) {
        return Template.open(file, List.of(binding), Progress.UNTIL_INTERRUPTED);
    }

    static Binding with(Binding binding, Put... puts) {
        return new Binding(
                binding.name(),
                binding.clues(),
                binding.placeholders(),
                binding.tables(),
                binding.rules(),
                List.of(puts),
                binding.split());
    }

    static Wording said(String text) {
        return new Wording(text);
    }
}
