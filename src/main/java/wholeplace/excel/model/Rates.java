package wholeplace.excel.model;

import java.util.Map;
import wholeplace.budget.PlanYears;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

/// Puts rates by year into a row of Inputs; those outside the plan have no column and nothing hangs on them.
final class Rates {
    private Rates() {}

    static void put(Row row, Map<FinancialYear, Rate> rates, PlanYears years) {
        row.byYear();
        rates.forEach((year, rate) -> {
            if (years.contains(year)) {
                row.year(years.indexOf(year) + 1, rate.fraction());
            }
        });
    }
}
