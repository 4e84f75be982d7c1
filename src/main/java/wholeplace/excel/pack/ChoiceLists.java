package wholeplace.excel.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.excel.CellAddress;
import wholeplace.excel.export.CellText;

/// The lists that cells offer, each a column of a hidden sheet: lists inside a rule hold 255 characters in all, and
/// their words no commas.
final class ChoiceLists {
    static final String SHEET = "Pack lists";

    private final XSSFSheet sheet;
    private final Map<Collection<String>, String> written = new HashMap<>();

    ChoiceLists(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    DataValidationConstraint of(XSSFDataValidationHelper helper, Collection<String> words) {
        return helper.createFormulaListConstraint(
                written.computeIfAbsent(java.util.List.copyOf(words), w -> write(words)));
    }

    private String write(Collection<String> words) {
        int column = written.size();
        int number = 0;
        for (String word : words) {
            Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
            row.createCell(column).setCellValue(CellText.inWorkbook(word));
            number++;
        }
        String letters = CellAddress.letters(column);
        return "'%s'!$%s$1:$%s$%d".formatted(SHEET, letters, letters, number);
    }
}
