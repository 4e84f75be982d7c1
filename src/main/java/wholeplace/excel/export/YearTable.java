package wholeplace.excel.export;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.PlanYears;

/// Figures by year as they stand on a sheet: headings of texts, a column a year, the total, perhaps more texts.
///
/// @param before headings of the texts left of the years
/// @param after headings of the texts right of the total
public record YearTable(List<String> before, PlanYears years, List<String> after, List<YearRow> rows) {
    public static final String TOTAL = "Total";

    public YearTable {
        rows = List.copyOf(rows);
    }

    /// Left to right: the texts, the years as `2027/28`, the total, the texts behind it.
    public List<String> headings() {
        List<String> headings = new ArrayList<>(before);
        years.list().forEach(year -> headings.add(year.toString()));
        headings.add(TOTAL);
        headings.addAll(after);
        return headings;
    }

    /// From 0.
    int firstYearColumn() {
        return before.size();
    }

    int totalColumn() {
        return before.size() + years.count();
    }
}
