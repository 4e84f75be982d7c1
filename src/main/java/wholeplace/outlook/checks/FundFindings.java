package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundKind;
import wholeplace.budget.PlanYears;
import wholeplace.money.Rate;
import wholeplace.outlook.funding.MatchOutlook;
import wholeplace.outlook.funding.Pot;

/// Looks through funds and their conditions.
final class FundFindings {
    private FundFindings() {}

    static List<Check> of(Checked checked) {
        List<Check> found = new ArrayList<>();
        PlanYears years = checked.budget().years();
        checked.funding().pots().forEach(outlook -> {
            Pot pot = outlook.pot();
            if (pot.reason() != null) {
                found.add(new FundCheck.NotComputed(pot, pot.reason()));
            }
            pot.rules()
                    .matchRequired()
                    .filter(match -> match.share().equals(Rate.ONE))
                    .ifPresent(match -> found.add(new FundCheck.MatchWhole(pot)));
        });
        checked.budget().funds().forEach(fund -> conditions(fund, years, found));
        for (MatchOutlook match : MatchOutlook.of(checked.funding())) {
            if (!match.isMet() || match.held()) {
                found.add(new FundCheck.MatchShort(match));
            }
        }
        return found;
    }

    private static void conditions(Fund fund, PlanYears years, List<Check> found) {
        fund.rules()
                .lastDay()
                .filter(day -> day.isBefore(years.first().firstDay()))
                .ifPresent(day -> found.add(
                        new FundCheck.SpendByPast(fund, day, years.first().firstDay())));
        boolean isForCapital = fund.kind() == FundKind.CAPITAL_RECEIPTS || fund.kind() == FundKind.BORROWING;
        if (isForCapital && fund.fundClass() != FundClass.CAPITAL) {
            found.add(new FundCheck.ClassAgainstKind(fund));
        }
    }

    /// Whether money was to be spent before the plan begins.
    static boolean isSpendByPast(Pot pot, PlanYears years) {
        return pot.rules()
                .lastDay()
                .filter(day -> day.isBefore(years.first().firstDay()))
                .isPresent();
    }
}
