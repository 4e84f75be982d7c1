package wholeplace.excel.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.budget.SpendClass;

/// Sheets as people send them, drawn as text: a row a line, `|` between cells. A number is a number, `'12` a text, a
/// day such as 2027-04-01 a date, `#N/A` an error, `12.5%` a percentage in the percent format.
final class MessySheets {
    private MessySheets() {}

    /// @param more what the drawing cannot say: merges, what is hidden
    static Path xlsx(Path folder, String drawing, Consumer<Sheet> more) {
        return sheets(folder.resolve("sheet.xlsx"), new XSSFWorkbook(), List.of("Plan"), List.of(drawing), more);
    }

    static Path xlsx(Path folder, String drawing) {
        return xlsx(folder, drawing, sheet -> {});
    }

    static Path xls(Path folder, String drawing, Consumer<Sheet> more) {
        return sheets(folder.resolve("sheet.xls"), new HSSFWorkbook(), List.of("Plan"), List.of(drawing), more);
    }

    static Path book(Path folder, List<String> names, List<String> drawings) {
        return sheets(folder.resolve("book.xlsx"), new XSSFWorkbook(), names, drawings, sheet -> {});
    }

    static Path text(Path folder, String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Consumer<Sheet> merged(String... areas) {
        return sheet -> List.of(areas).forEach(area -> sheet.addMergedRegion(CellRangeAddress.valueOf(area)));
    }

    private static Path sheets(
            Path file, Workbook book, List<String> names, List<String> drawings, Consumer<Sheet> more) {
        try (book;
                var out = Files.newOutputStream(file)) {
            for (int at = 0; at < names.size(); at++) {
                Sheet sheet = book.createSheet(names.get(at));
                draw(sheet, drawings.get(at));
                more.accept(sheet);
            }
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Sheet sheet, String drawing) {
        List<String> rows = drawing.lines().toList();
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\\|", -1);
            var made = sheet.createRow(row);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isBlank()) {
                    fill(made.createCell(column), cells[column].strip());
                }
            }
        }
    }

    private static void fill(Cell cell, String text) {
        if (text.startsWith("'")) {
            cell.setCellValue(text.substring(1));
        } else if (text.startsWith("#")) {
            cell.setCellErrorValue(FormulaError.forString(text).getCode());
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellValue(LocalDate.parse(text));
            style(cell, "dd/mm/yyyy");
        } else if (text.matches("-?[\\d.]+%")) {
            cell.setCellValue(Double.parseDouble(text.replace("%", "")) / 100);
            style(cell, "0.0%");
        } else if (text.matches("-?\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static void style(Cell cell, String format) {
        Workbook book = cell.getSheet().getWorkbook();
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    /// What an import of it would bring, on one line a line: `Wardens 10.00 11.00`, a dot where a year has no amount;
    /// then everything else that is said, or the refusal.
    static String outcome(Path file, Asked asked) {
        try {
            ImportPreview preview = Sheets.preview(file, Sheets.place(), asked);
            var said = new StringBuilder();
            preview.after().lines().forEach(line -> {
                said.append(line.service().isEmpty() ? "" : line.service() + "/")
                        .append(line.name());
                said.append(line.spendClass() == SpendClass.CAPITAL ? " (capital)" : "");
                preview.totals()
                        .keySet()
                        .forEach(year -> said.append(' ')
                                .append(
                                        line.amounts().has(year)
                                                ? line.amounts().amount(year)
                                                : "·"));
                said.append('\n');
            });
            said.append(preview.totals().keySet())
                    .append(" in ")
                    .append(preview.choices().unit())
                    .append('\n');
            preview.findings()
                    .leftOut()
                    .forEach(left -> said.append("row %d: %s%n".formatted(left.row(), left.reason())));
            preview.findings()
                    .missing()
                    .forEach(one -> said.append("missing %s \"%s\"%n".formatted(one.cell(), one.text())));
            preview.findings()
                    .doubts()
                    .forEach(doubt -> said.append("? ").append(doubt).append('\n'));
            preview.findings()
                    .problems()
                    .forEach(problem ->
                            said.append("! ").append(problem.sentence()).append('\n'));
            preview.controlTotals().stream()
                    .filter(total -> !total.difference().isZero())
                    .forEach(total -> said.append("%s %s says %s, computed %s%n"
                            .formatted(total.label(), total.cell(), total.stated(), total.computed())));
            return said.toString();
        } catch (ImportRefused refused) {
            return "refused: " + String.join("\n", refused.sentences()) + "\n";
        }
    }
}
