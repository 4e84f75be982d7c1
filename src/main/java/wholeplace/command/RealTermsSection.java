package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.prices.RealTerms;

/// The totals in the prices of one year.
final class RealTermsSection {
    private final RealTerms prices;

    private RealTermsSection(RealTerms prices) {
        this.prices = prices;
    }

    static Map<String, Object> of(Outlook outlook) {
        RealTerms prices = RealTerms.of(outlook.budget(), outlook.reference().data());
        var section = new RealTermsSection(prices);
        return new Document()
                .with("priceBase", prices.base())
                .with("deflator", prices.source())
                .with("revenue", section.real(outlook.total(SpendClass.REVENUE)))
                .with("capital", section.real(outlook.total(SpendClass.CAPITAL)))
                .with("total", section.real(outlook.total()))
                .with("notKnown", prices.notKnown(outlook.years().list()))
                .fields();
    }

    private Map<FinancialYear, Optional<Money>> real(Profile cash) {
        Map<FinancialYear, Optional<Money>> real = new LinkedHashMap<>();
        cash.forEach(entry -> real.put(entry.year(), prices.real(entry.amount(), entry.year())));
        return real;
    }
}
