package wholeplace.excel.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import wholeplace.excel.Cell;
import wholeplace.excel.SheetData;
import wholeplace.excel.export.Steps;

/// The rows of [Memory] in a sheet's cells: what the pack is, a text a cell; then a row for each entity, with its
/// fields joined in one cell, and what is too long for that in those that follow.
final class MemorySheet {
    /// Kind, whose it is, and id.
    private static final int ENTITY = 3;

    private static final int FITS = 30_000;
    private static final String BETWEEN_FIELDS = "~";
    private static final String BEFORE_TEXT = "|";

    private MemorySheet() {}

    static void write(List<List<String>> rows, Sheet sheet, Steps steps) {
        int number = 0;
        int at = 0;
        while (at < rows.size()) {
            int end = endOfEntity(rows, at);
            Row row = sheet.createRow(number++);
            List<String> first = rows.get(at);
            if (first.size() <= ENTITY) {
                put(row, first);
            } else {
                put(row, first.subList(0, ENTITY));
                put(row, joined(rows.subList(at, end)));
            }
            steps.step();
            at = end;
        }
    }

    private static int endOfEntity(List<List<String>> rows, int at) {
        int end = at + 1;
        while (rows.get(at).size() > ENTITY
                && end < rows.size()
                && rows.get(end).size() > ENTITY
                && rows.get(end).subList(0, ENTITY).equals(rows.get(at).subList(0, ENTITY))) {
            end++;
        }
        return end;
    }

    private static void put(Row row, List<String> texts) {
        texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(Escapes.write(text)));
    }

    private static String joined(List<List<String>> fields) {
        return fields.stream()
                .map(row -> Escapes.write(row.get(ENTITY)) + BEFORE_TEXT + Escapes.write(row.get(ENTITY + 1)))
                .collect(Collectors.joining(BETWEEN_FIELDS));
    }

    private static void put(Row row, String text) {
        for (int from = 0; from < text.length(); from += FITS) {
            String part = text.substring(from, Math.min(text.length(), from + FITS));
            row.createCell(row.getLastCellNum()).setCellValue(part);
        }
    }

    static Pack read(SheetData sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> add(row.cells(), rows));
        return Memory.read(rows);
    }

    private static void add(List<Cell> cells, List<List<String>> rows) {
        List<String> filled = cells.stream()
                .takeWhile(cell -> !cell.isBlank())
                .map(Cell::text)
                .toList();
        if (filled.size() <= ENTITY) {
            rows.add(filled.stream().map(Escapes::read).toList());
            return;
        }
        String fields = String.join("", filled.subList(ENTITY, filled.size()));
        for (String field : fields.split(BETWEEN_FIELDS, -1)) {
            List<String> row = new ArrayList<>(filled.subList(0, ENTITY));
            row.addAll(Arrays.asList(field.split("\\" + BEFORE_TEXT, 2)));
            rows.add(row.stream().map(Escapes::read).toList());
        }
    }
}
