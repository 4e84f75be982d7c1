package wholeplace.excel.model;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/// Shows what does not hold in red, so that it is seen beside all that does.
record Marks(XSSFSheet sheet, WorkingModel model) {
    private static final byte[] RED = {(byte) 0xff, (byte) 0xb3, 0x26, 0x1e};

    void mark() {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        int last = model.sections().of(Tab.CHECKS).getLast().last();
        String first = "$D%d".formatted(SheetWriter.MASTER);
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule("AND(ISLOGICAL(%s),NOT(%s))".formatted(first, first));
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(new XSSFColor(RED));
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {
                    new CellRangeAddress(SheetWriter.MASTER - 1, last - 1, Columns.FIXED, Columns.FIXED)
                },
                rule);
    }
}
