package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.List;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;
import wholeplace.excel.Spreadsheet;

/// The first rows of sheets, read without the rest.
final class Tops {
    private Tops() {}

    static List<Row> of(Spreadsheet file, String sheet, int rows, Progress progress) {
        List<Row> top = new ArrayList<>();
        file.read(sheet, progress, row -> {
            top.add(row);
            return top.size() < rows;
        });
        return top;
    }
}
