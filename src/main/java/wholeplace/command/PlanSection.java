package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.FundKind;
import wholeplace.budget.Partner;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.plan.PlanOutlook;
import wholeplace.outlook.plan.PlanStep;

/// The medium-term plan of each partner.
final class PlanSection {
    private final Outlook outlook;
    private final ByYear byYear;

    private PlanSection(Outlook outlook) {
        this.outlook = outlook;
        this.byYear = new ByYear(outlook.years());
    }

    static List<Map<String, Object>> of(Outlook outlook) {
        var section = new PlanSection(outlook);
        return outlook.plans().stream().map(section::plan).toList();
    }

    private Map<String, Object> plan(PlanOutlook plan) {
        Partner partner = outlook.budget().partners().get(plan.partner());
        return new Document()
                .with("partner", partner.id())
                .with("name", partner.name())
                .with("kind", partner.kind())
                .with("opening", plan.opening())
                .with("base", byYear.all(plan.base()))
                .with("steps", steps(plan))
                .with("netRevenueBudget", byYear.all(plan.netRevenueBudget()))
                .with("poolShare", byYear.all(plan.poolShare()))
                .with("funding", funding(plan))
                .with("totalFunding", byYear.all(plan.totalFunding()))
                .with("gap", byYear.all(plan.gap()))
                .with("incrementalGap", byYear.all(plan.incrementalGap()))
                .with("drawdowns", byYear.all(plan.drawdowns()))
                .with("gapAfterReserves", byYear.all(plan.gapAfterReserves()))
                .with("councilTax", new CouncilTaxSection(byYear).of(outlook, plan.partner()))
                .fields();
    }

    private Map<PlanStep, Map<FinancialYear, Money>> steps(PlanOutlook plan) {
        Map<PlanStep, Map<FinancialYear, Money>> steps = new LinkedHashMap<>();
        for (PlanStep step : PlanStep.values()) {
            steps.put(step, byYear.all(plan.step(step)));
        }
        return steps;
    }

    private Map<FundKind, Map<FinancialYear, Money>> funding(PlanOutlook plan) {
        Map<FundKind, Map<FinancialYear, Money>> funding = new LinkedHashMap<>();
        plan.funding().forEach((kind, amounts) -> funding.put(kind, byYear.all(amounts)));
        return funding;
    }
}
