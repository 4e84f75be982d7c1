package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.AreaEval;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.NumericValueEval;
import org.apache.poi.ss.formula.eval.RefEval;
import org.apache.poi.ss.formula.eval.StringValueEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Works out the formulas of data validations, where they can be.
final class Formulas {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /// The same for every cell: a name, or cells named with dollars.
    private static final Pattern FIXED =
            Pattern.compile("(?:[^(!]+!)?\\$[A-Z]+\\$\\d+(?::\\$[A-Z]+\\$\\d+)?|[A-Za-z_][\\w.]*");

    private final XSSFWorkbook model;
    private final WorkbookEvaluator evaluator;
    private final Map<String, Optional<List<String>>> lists = new HashMap<>();

    Formulas(XSSFWorkbook model) {
        this.model = model;
        var evaluating = new XSSFFormulaEvaluator(model);
        evaluating.setIgnoreMissingWorkbooks(true);
        this.evaluator = evaluating._getWorkbookEvaluator();
    }

    /// A number that a formula comes to.
    Optional<Double> number(String formula, Validation validation, CellReference cell) {
        return NUMBER.matcher(formula).matches()
                ? Optional.of(Double.valueOf(formula))
                : value(formula, validation, cell)
                        .filter(NumericValueEval.class::isInstance)
                        .map(value -> ((NumericValueEval) value).getNumberValue());
    }

    /// Whether a formula is true.
    Optional<Boolean> truth(String formula, Validation validation, CellReference cell) {
        return value(formula, validation, cell).flatMap(value -> switch (value) {
            case BoolEval truth -> Optional.of(truth.getBooleanValue());
            case NumericValueEval number -> Optional.of(number.getNumberValue() != 0);
            default -> Optional.empty();
        });
    }

    /// What a drop-down offers.
    Optional<List<String>> list(Validation validation, CellReference cell) {
        String formula = validation.first();
        if (formula.startsWith("\"")) {
            return Optional.of(
                    Arrays.stream(formula.substring(1, formula.length() - 1).split(","))
                            .map(String::strip)
                            .toList());
        }
        return FIXED.matcher(formula).matches()
                ? lists.computeIfAbsent(validation.sheet() + " " + formula, key -> offered(validation, cell))
                : offered(validation, cell);
    }

    private Optional<List<String>> offered(Validation validation, CellReference cell) {
        return worked(() -> evaluator.evaluateList(validation.first(), cell, base(validation, cell)))
                .flatMap(this::texts);
    }

    private Optional<ValueEval> value(String formula, Validation validation, CellReference cell) {
        return worked(() -> evaluator.evaluate(formula, cell, base(validation, cell)));
    }

    private interface Work {
        ValueEval done();
    }

    /// A library that does not know a function says so with one of many exceptions; none of them is a fault here.
    private static Optional<ValueEval> worked(Work work) {
        try {
            return Optional.of(work.done());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /// From where relative references count: the first cell of the first area.
    private static CellRangeAddress base(Validation validation, CellReference cell) {
        var first = validation.areas().getFirst();
        if (first.getFirstRow() <= cell.getRow() && first.getFirstColumn() <= cell.getCol()) {
            return new CellRangeAddress(first.getFirstRow(), cell.getRow(), first.getFirstColumn(), cell.getCol());
        }
        return validation.areas().stream()
                .filter(area -> area.isInRange(cell))
                .findFirst()
                .orElse(first);
    }

    /// Cells say what was last saved in them, for a list may be worked out by functions that are not known here.
    private Optional<List<String>> texts(ValueEval value) {
        var texts = new ArrayList<String>();
        switch (value) {
            case AreaEval area -> {
                for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
                    for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                        texts.add(text(area.getFirstSheetIndex(), row, column));
                    }
                }
            }
            case RefEval cell -> texts.add(text(cell.getFirstSheetIndex(), cell.getRow(), cell.getColumn()));
            case StringValueEval text -> texts.add(text.getStringValue());
            default -> {
                return Optional.empty();
            }
        }
        texts.removeIf(String::isBlank);
        return Optional.of(texts);
    }

    private String text(int sheet, int row, int column) {
        var found = model.getSheetAt(sheet).getRow(row);
        return Shown.text(found == null ? null : found.getCell(column));
    }
}
