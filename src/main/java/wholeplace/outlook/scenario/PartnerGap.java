package wholeplace.outlook.scenario;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Line;
import wholeplace.budget.Partner;
import wholeplace.budget.Reserve;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.plan.PlanOutlook;

/// What a partner's net revenue budget is above its funding, before reserves. More council tax or unringfenced funding
/// makes it smaller; what borrowing costs and what specific money pays depends on what the rules let the money pay for.
public record PartnerGap(Partner partner) implements Measure {
    @Override
    public String id() {
        return "gap-" + partner.id();
    }

    @Override
    public String words() {
        return "Gap of " + partner.name();
    }

    @Override
    public Profile of(Outlook outlook) {
        Profile none = Profile.ofPence(
                outlook.years().first(), new long[outlook.years().count()]);
        return outlook.plans().stream()
                .filter(plan -> plan.partner().equals(partner.id()))
                .map(PlanOutlook::gap)
                .reduce(none, Profile::plus);
    }

    @Override
    public boolean counts(Line line) {
        return line.spendClass() == SpendClass.REVENUE
                && line.pool() == null
                && line.partner().equals(partner.id());
    }

    @Override
    public List<Strand> strands(Pair plans) {
        List<Strand> strands = new ArrayList<>();
        new CouncilTaxRaised(partner).strands(plans).forEach(tax -> strands.add(tax.negated()));
        FundStrands.of(plans, partner.id()).forEach(fund -> strands.add(fund.negated()));
        for (Reserve reserve : plans.changed(Reserve.class)) {
            Reserve before = plans.before().reserves().get(reserve.id());
            strands.add(
                    new Strand(List.of(Cause.of(reserve)), changed -> putIn(plans, changed == 0 ? before : reserve)));
        }
        return strands;
    }

    /// What is put into a reserve of the partner: a drawdown closes a gap and is no part of it.
    private long[] putIn(Pair plans, Reserve reserve) {
        long[] pence = new long[plans.years().count()];
        if (reserve.partner().equals(partner.id())) {
            reserve.movements().addTo(pence, plans.years().first(), false);
        }
        for (int year = 0; year < pence.length; year++) {
            pence[year] = Math.max(0, pence[year]);
        }
        return pence;
    }
}
