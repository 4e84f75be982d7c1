package wholeplace.excel.model;

import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Lets the reader choose from a list what a line belongs to, and refuses anything else.
record Choices(XSSFSheet sheet, WorkingModel model) {
    void offer() {
        Section lines = model.sections().of(Tab.INPUTS).stream()
                .filter(section -> section.heading().startsWith("Lines:"))
                .findFirst()
                .orElse(null);
        if (lines == null) {
            return;
        }
        for (Map.Entry<Tag, Section> list : model.listed().lists().entrySet()) {
            if (Dress.isChosen(list.getKey()) && !list.getValue().rows().isEmpty()) {
                offer(lines, list.getKey(), list.getValue());
            }
        }
    }

    private void offer(Section lines, Tag tag, Section list) {
        int column = model.sections().columns().tag(tag);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint("$B$%d:$B$%d".formatted(list.first(), list.last())),
                new CellRangeAddressList(lines.first() - 1, lines.last() - 1, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                tag.heading(), "Choose one from the list \"%s\" on this sheet.".formatted(list.heading()));
        sheet.addValidationData(validation);
    }
}
