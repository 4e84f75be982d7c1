package wholeplace.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wholeplace.finance.capital.CapitalFinancingRequirement;
import wholeplace.finance.capital.LiabilityBenchmark;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.Prudential;
import wholeplace.outlook.capital.PrudentialYear;

/// The prudential indicators of each council that has a treasury.
final class PrudentialSection {
    private final ByYear byYear;
    private final List<PrudentialYear> years;

    private PrudentialSection(ByYear byYear, Prudential prudential) {
        this.byYear = byYear;
        this.years = prudential.years();
    }

    static List<Map<String, Object>> of(Outlook outlook) {
        var byYear = new ByYear(outlook.years());
        return outlook.prudential().stream()
                .map(one -> new PrudentialSection(byYear, one).document(one))
                .toList();
    }

    private Map<String, Object> document(Prudential one) {
        Document document = new Document()
                .with("id", one.treasury().id())
                .with("partner", one.treasury().partner())
                .with("cfr", cfr())
                .with("mrpOfSchemes", each(PrudentialYear::mrpOfSchemes))
                .with("borrowedOutsideSchemes", each(PrudentialYear::outsideSchemes));
        limits(document);
        cost(document);
        return document.with("liabilityBenchmark", benchmark()).fields();
    }

    private void cost(Document document) {
        document.with("interest", each(PrudentialYear::interest))
                .with("investmentIncome", each(PrudentialYear::investmentIncome))
                .with("financingCost", each(PrudentialYear::financingCost))
                .with("netRevenueStream", each(PrudentialYear::netRevenueStream))
                .with("financingCostPercent", each(PrudentialYear::financingCostPercent));
    }

    private void limits(Document document) {
        document.with("debt", each(PrudentialYear::grossDebt))
                .with("debtLimit", each(PrudentialYear::debtLimit))
                .with("debtBeyondCfr", each(PrudentialYear::debtBeyondCfr))
                .with("operationalBoundary", each(PrudentialYear::operationalBoundary))
                .with("debtBeyondBoundary", each(PrudentialYear::debtBeyondBoundary))
                .with("authorisedLimit", each(PrudentialYear::authorisedLimit))
                .with("debtBeyondLimit", each(PrudentialYear::debtBeyondLimit));
    }

    private Map<String, Object> cfr() {
        return new Document()
                .with("open", ofCfr(CapitalFinancingRequirement::open))
                .with("spend", ofCfr(CapitalFinancingRequirement::spend))
                .with("grants", ofCfr(CapitalFinancingRequirement::grants))
                .with("receipts", ofCfr(CapitalFinancingRequirement::receipts))
                .with("revenue", ofCfr(CapitalFinancingRequirement::revenue))
                .with("newBorrowing", ofCfr(CapitalFinancingRequirement::newBorrowing))
                .with("mrp", ofCfr(CapitalFinancingRequirement::mrp))
                .with("vrp", ofCfr(CapitalFinancingRequirement::vrp))
                .with("close", ofCfr(CapitalFinancingRequirement::close))
                .fields();
    }

    private Map<String, Object> benchmark() {
        return new Document()
                .with("otherLiabilities", each(PrudentialYear::otherLiabilities))
                .with("loansCfr", ofBenchmark(LiabilityBenchmark::loansCfr))
                .with("usableReserves", each(PrudentialYear::reserves))
                .with("netLoansRequirement", ofBenchmark(LiabilityBenchmark::netLoansRequirement))
                .with("liquidity", each(PrudentialYear::liquidity))
                .with("benchmark", ofBenchmark(LiabilityBenchmark::benchmark))
                .with("loans", ofBenchmark(LiabilityBenchmark::loans))
                .with("externalNeed", ofBenchmark(LiabilityBenchmark::externalNeed))
                .with("internalBorrowing", ofBenchmark(LiabilityBenchmark::internalBorrowing))
                .fields();
    }

    private Map<?, ?> each(Function<PrudentialYear, Object> value) {
        return byYear.each(years, value);
    }

    private Map<?, ?> ofCfr(Function<CapitalFinancingRequirement, Object> value) {
        return each(year -> value.apply(year.cfr()));
    }

    private Map<?, ?> ofBenchmark(Function<LiabilityBenchmark, Object> value) {
        return each(year -> year.liabilityBenchmark().map(value));
    }
}
