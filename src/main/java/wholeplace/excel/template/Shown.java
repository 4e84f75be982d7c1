package wholeplace.excel.template;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/// What a cell of POI's model says as plain text; of a formula what was last saved.
final class Shown {
    private static final DataFormatter FORMATTER = new DataFormatter();

    private Shown() {}

    static String text(@Nullable XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> FORMATTER.formatRawCellContents(cell.getNumericCellValue(), 0, "General");
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR, BLANK, FORMULA, _NONE -> "";
        };
    }
}
