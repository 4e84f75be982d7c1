package wholeplace.excel.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wholeplace.budget.SpendClass;
import wholeplace.excel.Cell;
import wholeplace.excel.Row;

/// Whether a row without amounts says that the lines below it are capital, or revenue: "Capital programme".
final class SectionClass {
    private static final String OF =
            "( (budget|programme|spend|spending|expenditure|costs?|schemes?|projects?|items?|lines))?:?";
    private static final Pattern CAPITAL = Pattern.compile("capital" + OF);
    private static final Pattern REVENUE = Pattern.compile("revenue" + OF);

    private SectionClass() {}

    static Optional<SpendClass> of(Row row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() != 1) {
            return Optional.empty();
        }
        String text = Texts.key(filled.getFirst().text());
        if (CAPITAL.matcher(text).matches()) {
            return Optional.of(SpendClass.CAPITAL);
        }
        return REVENUE.matcher(text).matches() ? Optional.of(SpendClass.REVENUE) : Optional.empty();
    }
}
