package wholeplace.excel.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.excel.CellAddress;

/// Holds what people typed into a workbook against the workbook's own data validations.
final class ValidationCheck {
    private static final int SHOWN = 8;
    private static final Map<String, String> NEEDED = Map.of(
            "whole", "a whole number",
            "decimal", "a number",
            "date", "a date",
            "time", "a time",
            "textLength", "a text whose length is");

    private static final Map<String, String> BOUNDS = Map.of(
            "between", "from %s to %s",
            "notBetween", "not from %s to %s",
            "equal", "equal to %s",
            "notEqual", "other than %s",
            "lessThan", "less than %s",
            "lessThanOrEqual", "at most %s",
            "greaterThan", "more than %s",
            "greaterThanOrEqual", "at least %s");

    private final Binding binding;
    private final Formulas formulas;
    private final Reported reported;
    private final Set<String> notRun = new LinkedHashSet<>();

    ValidationCheck(Binding binding, Formulas formulas, Reported reported) {
        this.binding = binding;
        this.formulas = formulas;
        this.reported = reported;
    }

    /// Validations that could not be run, each with its cells.
    Set<String> notRun() {
        return notRun;
    }

    void run(List<Validation> validations, XSSFSheet sheet) {
        var locks = new Locks(sheet);
        for (Validation validation : validations) {
            for (CellRangeAddress area : validation.areas()) {
                run(validation, area, sheet, locks);
            }
        }
    }

    private void run(Validation validation, CellRangeAddress area, XSSFSheet sheet, Locks locks) {
        int last = Math.min(area.getLastRow(), sheet.getLastRowNum());
        for (int number = area.getFirstRow(); number <= last; number++) {
            var row = sheet.getRow(number);
            if (row != null) {
                row.forEach(cell -> {
                    if (area.isInRange(cell) && saysSomething((XSSFCell) cell)) {
                        run(validation, (XSSFCell) cell, locks);
                    }
                });
            }
        }
    }

    /// What nobody has chosen yet is no wrong choice.
    private boolean saysSomething(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case STRING -> !cell.getStringCellValue().isBlank() && !binding.isPlaceholder(cell.getStringCellValue());
            case NUMERIC, BOOLEAN, ERROR -> true;
            case FORMULA, BLANK, _NONE -> false;
        };
    }

    private void run(Validation validation, XSSFCell cell, Locks locks) {
        var address = new CellAddress(cell.getColumnIndex(), cell.getRowIndex() + 1);
        if (reported.knows(validation.sheet(), address)
                || locks.refusal(address).isPresent()) {
            return;
        }
        var holds = holds(validation, cell);
        if (holds.isEmpty()) {
            notRun.add(validation.name());
        } else if (!holds.get()) {
            reported.add(validation.sheet(), address, sentence(validation, cell), Shown.text(cell));
        }
    }

    private Optional<Boolean> holds(Validation validation, XSSFCell cell) {
        var at = reference(cell);
        return switch (validation.type()) {
            case "list" ->
                formulas.list(validation, at)
                        .map(offered ->
                                offered.stream().anyMatch(one -> one.strip().equalsIgnoreCase(plain(cell))));
            case "custom" -> formulas.truth(validation.first(), validation, at);
            case "textLength" -> within(validation, at, plain(cell).length());
            case "whole" ->
                isNumber(cell) && cell.getNumericCellValue() == Math.rint(cell.getNumericCellValue())
                        ? within(validation, at, cell.getNumericCellValue())
                        : Optional.of(false);
            default -> isNumber(cell) ? within(validation, at, cell.getNumericCellValue()) : Optional.of(false);
        };
    }

    private Optional<Boolean> within(Validation validation, CellReference cell, double value) {
        var first = formulas.number(validation.first(), validation, cell);
        boolean two = validation.operator().endsWith("etween");
        var second = two ? formulas.number(validation.second(), validation, cell) : first;
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean between = value >= first.get() && value <= second.get();
        int order = Double.compare(value, first.get());
        return Optional.of(
                switch (validation.operator()) {
                    case "between" -> between;
                    case "notBetween" -> !between;
                    case "equal" -> order == 0;
                    case "notEqual" -> order != 0;
                    case "lessThan" -> order < 0;
                    case "lessThanOrEqual" -> order <= 0;
                    case "greaterThan" -> order > 0;
                    default -> order >= 0;
                });
    }

    private String sentence(Validation validation, XSSFCell cell) {
        String own = validation.message().isBlank() ? "" : " The template says: " + new Wording(validation.message());
        return switch (validation.type()) {
            case "list" ->
                "{} is not in the drop-down list. Choose one of: %s.%s"
                        .formatted(
                                offered(formulas.list(validation, reference(cell))
                                        .orElse(List.of())),
                                own);
            case "custom" ->
                "{} is not accepted by the template's own check (%s).%s".formatted(validation.first(), own);
            default -> "{} is not accepted: %s is needed.%s".formatted(accepts(validation), own);
        };
    }

    /// What may be typed: "a number at least 0".
    static String accepts(Validation validation) {
        return switch (validation.type()) {
            case "list" -> "one of " + validation.first();
            case "custom" -> "what makes %s true".formatted(validation.first());
            default ->
                "%s %s"
                        .formatted(
                                NEEDED.getOrDefault(validation.type(), "a number"),
                                BOUNDS.getOrDefault(validation.operator(), "at least %s")
                                        .formatted(validation.first(), validation.second()));
        };
    }

    private static String offered(List<String> all) {
        String first = all.stream().limit(SHOWN).map(String::strip).collect(Collectors.joining("; "));
        return all.size() > SHOWN ? first + "; and %,d more".formatted(all.size() - SHOWN) : first;
    }

    private static CellReference reference(XSSFCell cell) {
        return new CellReference(
                cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), false, false);
    }

    private static boolean isNumber(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC;
    }

    private static String plain(XSSFCell cell) {
        return Shown.text(cell).strip();
    }
}
