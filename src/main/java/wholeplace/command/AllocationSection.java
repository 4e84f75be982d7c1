package wholeplace.command;

import java.util.Map;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.funding.Ineligible;
import wholeplace.outlook.funding.MatchOutlook;
import wholeplace.outlook.funding.Need;
import wholeplace.outlook.funding.Payment;

/// Who is paid by what, what no money was found for, and totals that tie: paid and unfunded together are what is
/// needed.
final class AllocationSection {
    private final FundingOutlook funding;
    private final ByYear byYear;

    private AllocationSection(Outlook outlook) {
        this.funding = outlook.allocation();
        this.byYear = new ByYear(outlook.years());
    }

    static Map<String, Object> of(Outlook outlook) {
        return new AllocationSection(outlook).document();
    }

    private Map<String, Object> document() {
        return new Document()
                .with("asked", funding.isAsked())
                .with("complete", funding.unfunded().isZero())
                .with("searched", funding.isSearched())
                .with("settled", funding.isSettled())
                .with("revenue", totals(SpendClass.REVENUE))
                .with("capital", totals(SpendClass.CAPITAL))
                .with("unfunded", funding.unfunded())
                .with(
                        "matches",
                        MatchOutlook.of(funding).stream()
                                .map(AllocationSection::match)
                                .toList())
                .with(
                        "ineligible",
                        funding.ineligible().stream()
                                .map(AllocationSection::ineligible)
                                .toList())
                .with("lines", funding.needs().stream().map(this::need).toList())
                .fields();
    }

    private Map<String, Object> totals(SpendClass spendClass) {
        Profile paid = funding.paid((spender, pot) -> true, spendClass);
        Profile unfunded = funding.unfunded(spendClass);
        return new Document()
                .with("needed", byYear.all(paid.plus(unfunded)))
                .with("paid", byYear.all(paid))
                .with("unfunded", byYear.all(unfunded))
                .fields();
    }

    private static Map<String, Object> match(MatchOutlook one) {
        return new Document()
                .with("fund", one.pot().id())
                .with("share", one.share())
                .with("available", one.available())
                .with("used", one.used())
                .with("needed", one.needed())
                .with("counted", one.counted())
                .with("neededForAll", one.neededForAll())
                .with("met", one.isMet())
                .fields();
    }

    private static Map<String, Object> ineligible(Ineligible one) {
        return new Document()
                .with("allocation", one.allocation())
                .with("line", one.line())
                .with("fund", one.fund())
                .with("year", one.year())
                .with("amount", one.amount())
                .with("why", one.why())
                .fields();
    }

    private Map<String, Object> need(Need need) {
        return new Document()
                .with("id", need.line().id())
                .with("name", need.line().name())
                .with("kind", need.kind())
                .with("partner", need.line().partner())
                .with("class", need.line().spendClass())
                .with("unfunded", ByYear.known(funding.unfunded(need.id())))
                .with(
                        "payments",
                        funding.payments(need.id()).stream()
                                .map(AllocationSection::payment)
                                .toList())
                .fields();
    }

    private static Map<String, Object> payment(Payment payment) {
        return new Document()
                .with("fund", payment.pot().id())
                .with("year", payment.year())
                .with("arrived", payment.arrived())
                .with("amount", payment.amount())
                .with("fixed", payment.fixed())
                .fields();
    }
}
