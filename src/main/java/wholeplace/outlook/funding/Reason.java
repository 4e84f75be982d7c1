package wholeplace.outlook.funding;

import java.util.List;
import wholeplace.budget.Line;
import wholeplace.finance.allocation.Shortage;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Why money does not suffice: lines that only certain money may pay, all of which is spent on them and does not cover
/// their cost.
///
/// @param overall whether so much hangs together that no few lines are to blame: money is short overall
/// @param costs what the lines cost, by year; of money that is short overall none by name
/// @param spent the money that may pay, by the year in which it does; of money that is short overall none by year
/// @param barred money that is left and may not pay
/// @param cost of all of them
/// @param money that reaches them, less than they cost
public record Reason(
        boolean overall,
        List<Cost> costs,
        List<Spent> spent,
        List<Barred> barred,
        Money cost,
        Money money,
        String sentence) {
    public Reason {
        costs = List.copyOf(costs);
        spent = List.copyOf(spent);
        barred = List.copyOf(barred);
    }

    /// What is missing.
    public Money shortBy() {
        return cost.minus(money);
    }

    /// @param set whether it is what a user has set to be paid by one fund
    public record Cost(FinancialYear year, List<Line> lines, Money amount, boolean set) {
        public Cost {
            lines = List.copyOf(lines);
        }
    }

    public record Spent(Pot pot, FinancialYear year, Money amount) {}

    /// Money that is left.
    ///
    /// @param left in all years
    /// @param by what keeps it away
    /// @param why after the pot's name: `is for capital and may not pay for revenue`
    public record Barred(Pot pot, Money left, Shortage.Bar by, List<Rule> rules, String why) {
        public Barred {
            rules = List.copyOf(rules);
        }
    }
}
