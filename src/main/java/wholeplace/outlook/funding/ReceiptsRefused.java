package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wholeplace.budget.Line;
import wholeplace.budget.LineUse;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Transformation in a year that lacks money, and capital receipts that might pay for it if a direction let them.
///
/// @param lines names of the lines
public record ReceiptsRefused(Pot receipts, FinancialYear year, Money missing, List<Line> lines) {
    public ReceiptsRefused {
        lines = List.copyOf(lines);
    }

    /// By year; of several receipts the first.
    public static List<ReceiptsRefused> of(FundingOutlook funding, ReferenceData reference) {
        var rules = new Rules(reference);
        Map<FinancialYear, ReceiptsRefused> byYear = new TreeMap<>();
        for (Need need : funding.needs()) {
            if (need.line().use() == LineUse.TRANSFORMATION) {
                for (Profile.Entry missing : funding.unfunded(need.id())) {
                    refused(funding, rules, need.line(), missing)
                            .forEach(one -> byYear.merge(one.year, one, ReceiptsRefused::plus));
                }
            }
        }
        return List.copyOf(byYear.values());
    }

    private static List<ReceiptsRefused> refused(
            FundingOutlook funding, Rules rules, Line line, Profile.Entry missing) {
        return funding.solved().pots.stream()
                .filter(pot -> rules.against(pot, line, missing.year()).equals(List.of(Rule.RECEIPTS_DIRECTION)))
                .limit(1)
                .map(pot -> new ReceiptsRefused(pot, missing.year(), missing.amount(), List.of(line)))
                .toList();
    }

    private ReceiptsRefused plus(ReceiptsRefused other) {
        List<Line> both = new ArrayList<>(lines);
        both.addAll(other.lines);
        return new ReceiptsRefused(receipts, year, missing.plus(other.missing), both);
    }
}
