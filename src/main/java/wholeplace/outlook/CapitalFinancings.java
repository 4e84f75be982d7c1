package wholeplace.outlook;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import wholeplace.budget.Direction;
import wholeplace.budget.FundKind;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.capital.CapitalFinancing;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.lines.LineOutlook;

/// What each partner spends on capital and what pays for it, as the prudential indicators ask.
final class CapitalFinancings {
    private final PlanYears years;
    private final List<LineOutlook> lines;
    private final FundingOutlook funding;

    CapitalFinancings(PlanYears years, List<LineOutlook> lines, FundingOutlook funding) {
        this.years = years;
        this.lines = lines;
        this.funding = funding;
    }

    CapitalFinancing of(PartnerId partner) {
        return new CapitalFinancing(
                partner,
                spend(partner),
                paid(partner, CapitalFinancings::isGrant),
                paid(partner, pot -> pot.kind() == FundKind.CAPITAL_RECEIPTS),
                paid(partner, CapitalFinancings::isRevenue),
                paid(partner, pot -> pot.kind().standing() == FundKind.Standing.BORROWING));
    }

    private Profile paid(PartnerId partner, Predicate<Pot> which) {
        BiPredicate<PartnerId, Pot> ofPartner = (spender, pot) -> spender.equals(partner) && which.test(pot);
        return funding.paid(ofPartner, SpendClass.CAPITAL);
    }

    private static boolean isGrant(Pot pot) {
        return pot.kind().standing() == FundKind.Standing.SPECIFIC && pot.source() != Pot.Source.INCOME;
    }

    private static boolean isRevenue(Pot pot) {
        return pot.kind().isUnringfenced() || pot.kind() == FundKind.RESERVE;
    }

    private Profile spend(PartnerId partner) {
        long[] sums = new long[years.count()];
        for (LineOutlook line : lines) {
            if (line.line().partner().equals(partner) && line.line().spendClass() == SpendClass.CAPITAL) {
                line.counted().addTo(sums, years.first(), line.line().direction() != Direction.EXPENDITURE);
            }
        }
        return Profile.ofPence(years.first(), sums);
    }
}
