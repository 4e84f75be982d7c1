package wholeplace.outlook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.budget.Budget;
import wholeplace.budget.FundKind;
import wholeplace.budget.Line;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Reserve;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.funding.PotOutlook;
import wholeplace.outlook.lines.LineOutlook;

/// Works out the plan of every partner.
public final class Plans {
    private final Budget budget;
    private final PlanYears years;
    private final FundingOutlook funding;
    private final Map<PartnerId, Steps> steps = new LinkedHashMap<>();

    private Plans(Budget budget, FundingOutlook funding) {
        this.budget = budget;
        this.years = budget.years();
        this.funding = funding;
        budget.partners().forEach(partner -> steps.put(partner.id(), new Steps(years)));
    }

    /// In the order of the budget's partners.
    ///
    /// @param lines the budget's own, as the plan counts them
    /// @param financing what borrowing for schemes costs revenue
    /// @param poolShares what each partner bears of what its pools spend beyond their money
    public static List<PlanOutlook> of(
            Budget budget,
            List<LineOutlook> lines,
            List<LineOutlook> financing,
            FundingOutlook funding,
            Map<PartnerId, Profile> poolShares) {
        var plans = new Plans(budget, funding);
        lines.stream().filter(line -> isRevenueOutsidePools(line.line())).forEach(plans::line);
        financing.forEach(
                line -> plans.of(line.line().partner()).addChanges(PlanStep.CAPITAL_FINANCING, line.counted(), false));
        List<PlanOutlook> all = new ArrayList<>();
        for (Partner partner : budget.partners()) {
            all.add(plans.outlook(partner.id(), poolShares.getOrDefault(partner.id(), Profile.EMPTY)));
        }
        return List.copyOf(all);
    }

    private static boolean isRevenueOutsidePools(Line line) {
        return line.spendClass() == SpendClass.REVENUE && line.pool() == null;
    }

    private Steps of(PartnerId partner) {
        return steps.computeIfAbsent(partner, p -> new Steps(years));
    }

    private void line(LineOutlook line) {
        of(line.line().partner()).add(line);
    }

    private PlanOutlook outlook(PartnerId partner, Profile poolShare) {
        Steps plan = of(partner);
        money(partner, plan);
        SortedMap<FundKind, Profile> byKind = byKind(partner);
        Profile total = byKind.values().stream().reduce(none(), Profile::plus);
        return new PlanOutlook(
                partner,
                plan.opening(),
                plan.base(),
                plan.profiles(),
                plan.netRevenueBudget(),
                byKind,
                total,
                drawdowns(partner),
                none().plus(poolShare));
    }

    /// What the funding of lines means for a partner's plan.
    private void money(PartnerId partner, Steps plan) {
        Profile specific = funding.paid(
                (spender, pot) -> spender.equals(partner) && pot.pool() == null && !isGeneral(pot, partner),
                SpendClass.REVENUE);
        plan.addChanges(PlanStep.SPECIFIC_MONEY, specific, true);
        Profile capital = funding.paid(
                (spender, pot) -> spender.equals(partner) && isUnringfenced(pot, partner), SpendClass.CAPITAL);
        plan.addChanges(PlanStep.CAPITAL_FINANCING, capital, false);
        Profile others = funding.paid(
                        (spender, pot) -> !spender.equals(partner) && isUnringfenced(pot, partner), SpendClass.REVENUE)
                .plus(funding.paid(
                        (spender, pot) -> !spender.equals(partner) && isUnringfenced(pot, partner),
                        SpendClass.CAPITAL));
        plan.addChanges(PlanStep.TO_OTHERS, others, false);
        for (Reserve reserve : budget.reserves()) {
            if (reserve.partner().equals(partner)) {
                plan.add(PlanStep.TO_RESERVES, reserve.movements().notNegative());
            }
        }
    }

    /// Money of the partner itself that the plan counts otherwise than by what it pays for: its unringfenced funding,
    /// its
    /// reserves, and its income and savings, which are lines already.
    private static boolean isGeneral(Pot pot, PartnerId partner) {
        boolean counted = switch (pot.source()) {
            case INCOME, RESERVE -> true;
            case FUND, COUNCIL_TAX -> pot.kind().isUnringfenced();
        };
        return counted && pot.holder().equals(partner);
    }

    private static boolean isUnringfenced(Pot pot, PartnerId partner) {
        return pot.holder().equals(partner) && pot.kind().isUnringfenced() && pot.isCash() && pot.pool() == null;
    }

    private SortedMap<FundKind, Profile> byKind(PartnerId partner) {
        SortedMap<FundKind, Profile> byKind = new TreeMap<>();
        for (PotOutlook outlook : funding.pots()) {
            Pot pot = outlook.pot();
            if (isUnringfenced(pot, partner)) {
                Profile net = none().plus(pot.available()).minus(pot.owed());
                byKind.merge(pot.kind(), net, Profile::plus);
            }
        }
        return byKind;
    }

    private Profile drawdowns(PartnerId partner) {
        Profile drawdowns = none();
        for (Reserve reserve : budget.reserves()) {
            if (reserve.partner().equals(partner)) {
                drawdowns = drawdowns.plus(reserve.movements().negated().notNegative());
            }
        }
        return drawdowns;
    }

    private Profile none() {
        return Profile.ofPence(years.first(), new long[years.count()]);
    }
}
