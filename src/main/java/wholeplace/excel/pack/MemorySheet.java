package wholeplace.excel.pack;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.excel.Cell;
import wholeplace.excel.SheetData;

/// The rows of [Memory] in a sheet's cells: each text in one, and what is too long for one in those that follow.
final class MemorySheet {
    /// A row that says a field has four texts before it.
    private static final int TEXT = 4;

    private static final int FITS = 30_000;

    private MemorySheet() {}

    static void write(Pack pack, XSSFSheet sheet) {
        int number = 0;
        for (List<String> texts : Memory.write(pack)) {
            Row row = sheet.createRow(number++);
            int column = 0;
            for (String text : texts) {
                String safe = Escapes.write(text);
                for (int from = 0; from < safe.length(); from += FITS) {
                    row.createCell(column++).setCellValue(safe.substring(from, Math.min(safe.length(), from + FITS)));
                }
            }
        }
    }

    static Pack read(SheetData sheet) {
        return Memory.read(sheet.rows().stream()
                .map(row -> texts(row.cells()))
                .filter(texts -> !texts.isEmpty())
                .toList());
    }

    private static List<String> texts(List<Cell> cells) {
        List<String> filled = cells.stream()
                .takeWhile(cell -> !cell.isBlank())
                .map(Cell::text)
                .toList();
        if (filled.size() <= TEXT + 1) {
            return filled.stream().map(Escapes::read).toList();
        }
        List<String> texts = new ArrayList<>(
                filled.subList(0, TEXT).stream().map(Escapes::read).toList());
        texts.add(Escapes.read(String.join("", filled.subList(TEXT, filled.size()))));
        return texts;
    }
}
