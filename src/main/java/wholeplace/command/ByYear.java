package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wholeplace.budget.PlanYears;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Amounts by year as documents show them.
///
/// @param years of the plan
record ByYear(PlanYears years) {
    /// Every year of the plan, nought where it has no amount.
    Map<FinancialYear, Money> all(Profile profile) {
        Map<FinancialYear, Money> amounts = new LinkedHashMap<>();
        years.list().forEach(year -> amounts.put(year, profile.amount(year)));
        return amounts;
    }

    /// The years that have an amount, in the plan or after it.
    static Map<FinancialYear, Money> known(Profile profile) {
        Map<FinancialYear, Money> amounts = new LinkedHashMap<>();
        profile.forEach(entry -> amounts.put(entry.year(), entry.amount()));
        return amounts;
    }

    /// One value of each year.
    ///
    /// @param each of every year of the plan, or of its first years
    <T> Map<FinancialYear, Object> each(List<T> each, Function<T, Object> value) {
        Map<FinancialYear, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < each.size(); at++) {
            values.put(years.first().plus(at), value.apply(each.get(at)));
        }
        return values;
    }
}
