package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.funding.Shortfall;
import wholeplace.outlook.plan.PlanOutlook;

/// Looks for years that do not balance: of the place by class, and of each partner that has money without strings.
final class PlanFindings {
    private PlanFindings() {}

    static List<PlanCheck> of(Checked checked) {
        List<PlanCheck> found = new ArrayList<>();
        Shortfall.of(checked.funding()).forEach(one -> found.add(new PlanCheck.NotFunded(one)));
        checked.plans().stream()
                .filter(plan -> !plan.funding().isEmpty())
                .forEach(plan -> found.addAll(gaps(checked, plan)));
        return found;
    }

    private static List<PlanCheck.Gap> gaps(Checked checked, PlanOutlook plan) {
        var partner = checked.budget().partners().get(plan.partner());
        List<PlanCheck.Gap> gaps = new ArrayList<>();
        for (Profile.Entry gap : plan.gapAfterReserves()) {
            if (gap.amount().compareTo(Money.ZERO) > 0) {
                boolean first = gap.year().equals(checked.budget().years().first());
                gaps.add(new PlanCheck.Gap(partner, gap.year(), gap.amount(), first));
            }
        }
        return gaps;
    }
}
