package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.FundKind;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SpendClass;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.SchemeOutlook;
import wholeplace.outlook.funding.Payment;
import wholeplace.outlook.lines.LineOutlook;

/// What capital comes to by year and, for each scheme, what it spends, borrows and costs revenue.
final class CapitalSection {
    private final Outlook outlook;
    private final ByYear byYear;

    private CapitalSection(Outlook outlook) {
        this.outlook = outlook;
        this.byYear = new ByYear(outlook.years());
    }

    /// The amount of each year, and beside the years the schemes.
    static Map<Object, Object> of(Outlook outlook) {
        var section = new CapitalSection(outlook);
        Map<Object, Object> document = new LinkedHashMap<>(section.byYear.all(outlook.total(SpendClass.CAPITAL)));
        document.put(
                "schemes",
                outlook.capital().schemes().stream().map(section::scheme).toList());
        return document;
    }

    private Map<String, Object> scheme(SchemeOutlook one) {
        Document document = new Document();
        what(one.scheme(), document);
        document.with("spend", byYear.all(one.spend()))
                .with("beyond", one.beyond())
                .with("paidBy", paidBy(one.scheme().id()));
        debt(one, document);
        revenue(one, document);
        return document.fields();
    }

    private static void what(Scheme scheme, Document document) {
        document.with("id", scheme.id())
                .with("name", scheme.name())
                .with("partner", scheme.partner())
                .with("availableForUse", scheme.availableWithDelay())
                .with("delay", scheme.delay())
                .with("life", scheme.life())
                .with("mrpMethod", scheme.method());
    }

    private void debt(SchemeOutlook one, Document document) {
        List<RevenueCosts.Year> years = one.costs().years();
        document.with("borrowing", byYear.all(one.borrowing()))
                .with("mrp", ByYear.known(one.mrp().instalments()))
                .with("mrpInAll", one.mrp().total())
                .with("debt", byYear.each(years, RevenueCosts.Year::closing))
                .with("owedAfterPlan", one.owedAfterPlan())
                .with("provisionMovedByDelay", moved(one))
                .with("notComputed", one.notComputed());
    }

    /// Only years in which it moves anything.
    private static Map<FinancialYear, Money> moved(SchemeOutlook one) {
        Map<FinancialYear, Money> moved = ByYear.known(one.provisionMovedByDelay());
        moved.values().removeIf(Money::isZero);
        return moved;
    }

    private void revenue(SchemeOutlook one, Document document) {
        List<RevenueCosts.Year> years = one.costs().years();
        document.with("provision", byYear.each(years, RevenueCosts.Year::mrp))
                .with("interest", byYear.each(years, RevenueCosts.Year::interest))
                .with("runningCosts", byYear.each(years, RevenueCosts.Year::running))
                .with("savings", byYear.each(years, RevenueCosts.Year::savings))
                .with("income", byYear.each(years, RevenueCosts.Year::income))
                .with("revenueConsequence", byYear.all(one.revenueConsequence()));
    }

    /// What pays for its capital lines, by kind of money.
    private Map<FundKind, Map<FinancialYear, Money>> paidBy(SchemeId scheme) {
        Map<FundKind, Profile> sums = new LinkedHashMap<>();
        for (LineOutlook line : outlook.lines()) {
            if (scheme.equals(line.line().scheme()) && line.line().spendClass() == SpendClass.CAPITAL) {
                for (Payment payment : outlook.allocation().payments(line.line().id())) {
                    Profile amount = Profile.from(payment.year(), payment.amount());
                    sums.merge(payment.pot().kind(), amount, Profile::plus);
                }
            }
        }
        Map<FundKind, Map<FinancialYear, Money>> paidBy = new LinkedHashMap<>();
        sums.forEach((kind, amounts) -> paidBy.put(kind, ByYear.known(amounts)));
        return paidBy;
    }
}
