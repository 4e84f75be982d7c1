package wholeplace.command;

import java.util.List;
import java.util.Map;
import wholeplace.budget.Direction;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.plan.PlanOutlook;
import wholeplace.outlook.reserves.PartnerReserves;

/// Whether each partner's own purse balances, year by year.
final class PartnersSection {
    private final Outlook outlook;
    private final FundingOutlook funding;
    private final ByYear byYear;

    private PartnersSection(Outlook outlook) {
        this.outlook = outlook;
        this.funding = outlook.allocation();
        this.byYear = new ByYear(outlook.years());
    }

    static List<Map<String, Object>> of(Outlook outlook) {
        var section = new PartnersSection(outlook);
        return outlook.budget().partners().stream().map(section::partner).toList();
    }

    private Map<String, Object> partner(Partner partner) {
        PlanOutlook plan = outlook.plan(partner.id());
        return new Document()
                .with("id", partner.id())
                .with("name", partner.name())
                .with("kind", partner.kind())
                .with("revenue", purse(partner.id(), SpendClass.REVENUE))
                .with("capital", purse(partner.id(), SpendClass.CAPITAL))
                .with("poolShare", byYear.all(plan.poolShare()))
                .with("gap", byYear.all(plan.gap()))
                .with("gapAfterReserves", byYear.all(plan.gapAfterReserves()))
                .with("reserves", reserves(partner.id()))
                .fields();
    }

    private Map<String, Object> purse(PartnerId partner, SpendClass spendClass) {
        Profile own = funding.paid(
                (spender, pot) -> spender.equals(partner) && pot.holder().equals(partner), spendClass);
        Profile others = funding.paid(
                (spender, pot) -> spender.equals(partner) && !pot.holder().equals(partner), spendClass);
        Profile unfunded = funding.unfunded(partner, spendClass);
        return new Document()
                .with("netSpend", byYear.all(netSpend(partner, spendClass)))
                .with("needed", byYear.all(own.plus(others).plus(unfunded)))
                .with("paidByOwn", byYear.all(own))
                .with("paidByOthers", byYear.all(others))
                .with("unfunded", byYear.all(unfunded))
                .fields();
    }

    private Profile netSpend(PartnerId partner, SpendClass spendClass) {
        var sums = new long[outlook.years().count()];
        outlook.withFinancing().stream()
                .filter(line ->
                        line.line().partner().equals(partner) && line.line().spendClass() == spendClass)
                .forEach(line -> line.counted()
                        .addTo(sums, outlook.years().first(), line.line().direction() != Direction.EXPENDITURE));
        return Profile.ofPence(outlook.years().first(), sums);
    }

    private Map<String, Object> reserves(PartnerId partner) {
        List<PartnerReserves.Year> years = outlook.reserves().byPartner().stream()
                .filter(one -> one.partner().equals(partner))
                .flatMap(one -> one.years().stream())
                .toList();
        return new Document()
                .with("close", byYear.each(years, year -> year.sum().close()))
                .with("minimum", byYear.each(years, PartnerReserves.Year::minimum))
                .with("shortfall", byYear.each(years, PartnerReserves.Year::shortfall))
                .fields();
    }
}
