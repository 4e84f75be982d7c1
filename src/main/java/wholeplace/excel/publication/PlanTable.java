package wholeplace.excel.publication;

import java.util.Optional;
import java.util.Set;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.plan.PlanOutlook;
import wholeplace.outlook.plan.PlanStep;

/// The medium-term plan of each council: from last year's net revenue budget to this year's, and the gap.
record PlanTable(Outlook outlook) {
    private static final Set<PartnerKind> COUNCILS =
            Set.of(PartnerKind.COUNCIL, PartnerKind.DISTRICT, PartnerKind.COMBINED_AUTHORITY);

    Optional<Table> table() {
        var draft = new YearDraft(outlook.years(), "Council", "Part of the plan", "Item");
        for (PlanOutlook plan : outlook.plans()) {
            Partner partner = outlook.budget().partners().get(plan.partner());
            if (COUNCILS.contains(partner.kind()) || hasTax(partner.id())) {
                rows(draft, partner.name(), plan);
            }
        }
        return draft.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.table(
                        "Council_plans",
                        "medium-term plans of the councils",
                        "Pounds. Last year's budget less what was for that year alone, and each step, make the net revenue budget."
                                + " With what the council bears of its pools and less its funding it is the gap. A gap below nought is money over. "
                                + Wording.NOUGHT_LEFT_OUT));
    }

    private boolean hasTax(PartnerId partner) {
        return outlook.budget().councilTax().stream()
                .anyMatch(tax -> tax.partner().equals(partner));
    }

    private static void rows(YearDraft draft, String council, PlanOutlook plan) {
        String budget = "Net revenue budget";
        draft.standing(plan.base(), council, budget, "Base: last year's without its one-offs");
        for (PlanStep step : PlanStep.values()) {
            draft.standingIfAny(plan.step(step), council, budget, step.words());
        }
        draft.sum(plan.netRevenueBudget(), council, budget, budget)
                .flowIfAny(plan.poolShare(), council, "Pools", "Share of what pools spend beyond their money");
        plan.funding().forEach((kind, amounts) -> draft.flow(amounts, council, "Funding", kind.words()));
        draft.sum(plan.totalFunding(), council, "Funding", "Funding in all")
                .standing(plan.gap(), council, "Gap", "Gap before reserves")
                .standing(plan.incrementalGap(), council, "Gap", "What the year adds to the gap")
                .flow(plan.drawdowns(), council, "Gap", "Drawn from reserves")
                .standing(plan.gapAfterReserves(), council, "Gap", "Gap after reserves");
    }
}
