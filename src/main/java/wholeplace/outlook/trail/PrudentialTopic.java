package wholeplace.outlook.trail;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.PartnerId;
import wholeplace.finance.capital.LiabilityBenchmark;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.PrudentialYear;

/// A council's prudential indicators.
record PrudentialTopic(Outlook outlook) implements Topic {
    @Override
    public List<String> forms() {
        return List.of(
                "prudential.<partner>.mrp.<year>",
                "prudential.<partner>.debt.<year>",
                "prudential.<partner>.debtLimit.<year>",
                "prudential.<partner>.financingCost.<year>",
                "prudential.<partner>.financingCostPercent.<year>",
                "prudential.<partner>.benchmark.<year>");
    }

    @Override
    public Optional<Step> step(Figure figure) {
        return outlook.prudential().stream()
                .filter(one -> one.treasury().partner().value().equals(figure.id()))
                .findFirst()
                .flatMap(one -> figure.year()
                        .flatMap(one::in)
                        .flatMap(year -> step(figure.what(), one.treasury().partner(), year)));
    }

    private Optional<Step> step(String what, PartnerId partner, PrudentialYear year) {
        return switch (what) {
            case "mrp" -> Optional.of(mrp(partner, year));
            case "debt" ->
                year.grossDebt()
                        .map(
                                debt -> Step.of(
                                        debt,
                                        "As the treasury says for the year; where it says nothing, last year's and what is borrowed, less provision."));
            case "debtLimit" ->
                Optional.of(
                        Step.of(
                                year.debtLimit(),
                                "Last year's capital financing requirement and what it changes by in this and the next two years."));
            case "financingCost" -> Optional.of(cost(partner, year));
            case "financingCostPercent" -> percent(partner, year);
            case "benchmark" -> year.liabilityBenchmark().map(one -> benchmark(partner, year, one));
            default -> Optional.empty();
        };
    }

    private Step mrp(PartnerId partner, PrudentialYear year) {
        Money own = year.cfr().mrp().minus(year.mrpOfSchemes());
        return Step.of(year.cfr().mrp(), "Provision for the schemes of the plan and for all other debt.")
                .from(outlook.capital().of(partner).stream()
                        .map(one -> "scheme.%s.mrp.%s".formatted(one.scheme().id(), year.year()))
                        .toList())
                .with(Trail.given(
                        "Provision for all other debt",
                        own.inSentence(),
                        "As typed in the treasury, or by the CFR method on last year's requirement."));
    }

    private static Step cost(PartnerId partner, PrudentialYear year) {
        return Step.of(year.financingCost(), "Interest, minimum and voluntary provision, less investment income.")
                .from("prudential.%s.mrp.%s".formatted(partner, year.year()))
                .with(Trail.given(
                        "Interest on all debt", year.interest().inSentence(), "The treasury and the schemes."))
                .with(Trail.given("Voluntary provision", year.cfr().vrp().inSentence(), "Typed in the treasury."))
                .with(Trail.given("Investment income", year.investmentIncome().inSentence(), "Typed in the treasury."));
    }

    private static Optional<Step> percent(PartnerId partner, PrudentialYear year) {
        return year.financingCostPercent()
                .map(percent -> Step.of(
                                percent.toPlainString() + " %",
                                "Financing cost in percent of council tax, rates and unringfenced grants, half up.")
                        .from(
                                "prudential.%s.financingCost.%s".formatted(partner, year.year()),
                                "plan.%s.totalFunding.%s".formatted(partner, year.year())));
    }

    private static Step benchmark(PartnerId partner, PrudentialYear year, LiabilityBenchmark one) {
        return Step.of(
                        one.benchmark(),
                        "Capital financing requirement less other liabilities, usable reserves and working capital, plus liquidity.")
                .from("cfr.%s.%s".formatted(partner, year.year()))
                .with(Trail.given("PFI and leases", one.otherLiabilities().inSentence(), "Typed in the treasury."))
                .with(Trail.given(
                        "Usable reserves and working capital",
                        one.usableReserves().inSentence(),
                        "Typed in the treasury."))
                .with(Trail.given("Liquidity", one.liquidity().inSentence(), "Typed in the treasury."));
    }
}
