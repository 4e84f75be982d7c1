package wholeplace.excel.model;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/// Shows what does not hold in red, so that it is seen beside all that does.
record Marks(XSSFSheet sheet) {
    private static final byte[] RED = {(byte) 0xff, (byte) 0xb3, 0x26, 0x1e};

    /// From the master check down to such a row, from 1.
    void mark(int last) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String first = "$D" + SheetWriter.MASTER;
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "AND(NOT(ISBLANK(%s)),NOT(ISTEXT(%s)),%s=FALSE)".formatted(first, first, first));
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(new XSSFColor(RED));
        var area = new CellRangeAddress(SheetWriter.MASTER - 1, last - 1, Columns.FIXED, Columns.FIXED);
        formatting.addConditionalFormatting(new CellRangeAddress[] {area}, rule);
    }
}
