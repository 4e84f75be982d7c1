package wholeplace.excel.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// What the formulas that follow from changed cells come to.
///
/// @param changed those that have another value than the one last saved
/// @param notWorkedOut those that use what only a spreadsheet program knows, and those that fill several cells at once
record Recalculation(Map<XSSFCell, SheetText.Content> changed, List<XSSFCell> notWorkedOut) {

    /// @param inputs cells that hold their new content already
    static Recalculation after(Collection<XSSFCell> inputs, XSSFWorkbook model) {
        var evaluator = new XSSFFormulaEvaluator(model);
        evaluator.setIgnoreMissingWorkbooks(true);
        var all = new Recalculation(new LinkedHashMap<>(), new ArrayList<>());
        Dependents.of(inputs, model).forEach(cell -> all.add(cell, value(cell, evaluator)));
        return all;
    }

    /// A library that does not know a function says so with one of many exceptions; none of them is a fault here.
    private static Optional<CellValue> value(XSSFCell cell, XSSFFormulaEvaluator evaluator) {
        try {
            return Optional.of(evaluator.evaluate(cell));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void add(XSSFCell cell, Optional<CellValue> value) {
        var content = cell.isPartOfArrayFormulaGroup()
                ? Optional.<SheetText.Content>empty()
                : value.flatMap(Recalculation::content);
        if (content.isEmpty()) {
            notWorkedOut.add(cell);
        } else if (!content.equals(saved(cell))) {
            changed.put(cell, content.get());
        }
    }

    private static Optional<SheetText.Content> content(CellValue value) {
        return content(value.getCellType(), value.getNumberValue(), value.getStringValue(), value.getBooleanValue());
    }

    private static Optional<SheetText.Content> saved(XSSFCell cell) {
        var type = cell.getCachedFormulaResultType();
        return content(
                type,
                type == CellType.NUMERIC ? cell.getNumericCellValue() : 0,
                type == CellType.STRING ? cell.getStringCellValue() : "",
                type == CellType.BOOLEAN && cell.getBooleanCellValue());
    }

    private static Optional<SheetText.Content> content(CellType type, double number, String text, boolean truth) {
        return switch (type) {
            case NUMERIC -> Double.isFinite(number) ? Optional.of(number(number)) : Optional.empty();
            case STRING -> Optional.of(new SheetText.Content("str", text));
            case BOOLEAN -> Optional.of(new SheetText.Content("b", truth ? "1" : "0"));
            case ERROR, BLANK, FORMULA, _NONE -> Optional.empty();
        };
    }

    private static SheetText.Content number(double number) {
        return new SheetText.Content(
                "n", BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }
}
