package wholeplace.outlook.funding;

import java.util.List;
import java.util.stream.Collectors;
import wholeplace.budget.AllocationId;
import wholeplace.budget.FundId;
import wholeplace.budget.LineId;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// An amount that a user has set to be paid by a fund, and that the fund may not or cannot pay. The line is funded as
/// if
/// it had not been set.
///
/// @param rules those it is against; none where the fund may pay but has not the money
/// @param reasons after the fund's name: `is for capital and may not pay for revenue`
public record Ineligible(
        AllocationId allocation,
        LineId line,
        FundId fund,
        FinancialYear year,
        Money amount,
        List<Rule> rules,
        List<String> reasons) {
    public Ineligible {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }

    /// All reasons as one clause.
    public String why() {
        return reasons.stream().collect(Collectors.joining(", and "));
    }
}
