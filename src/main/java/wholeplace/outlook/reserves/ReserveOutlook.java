package wholeplace.outlook.reserves;

import java.util.List;
import wholeplace.budget.Reserve;
import wholeplace.finance.ReserveRoll;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A reserve through the plan: 14.0m, drawn by 1.5, 2.0, 1.8 and 1.2 and given 1.0, closes at 12.5, 10.5, 8.7, 7.5 and
/// 8.5; at a minimum of 8.0 it is short by 0.5 in the fourth year only.
///
/// @param roll every year of the plan
public record ReserveOutlook(Reserve reserve, ReserveRoll roll) {
    /// Every year of the plan, rising.
    public List<ReserveRoll.Year> years() {
        return roll.years();
    }

    /// The years that close below the minimum.
    public List<ReserveRoll.Year> belowMinimum() {
        return roll.below(reserve.minimum());
    }

    /// @throws IndexOutOfBoundsException where the year is not in the plan
    public ReserveRoll.Year in(FinancialYear year) {
        return years().get(year.start() - years().getFirst().year().start());
    }

    /// By how much it closes a year below its minimum; nought where it does not.
    public Money shortOf(FinancialYear year) {
        return in(year).shortOf(reserve.minimum());
    }
}
