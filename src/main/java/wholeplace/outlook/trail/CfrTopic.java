package wholeplace.outlook.trail;

import java.util.List;
import java.util.Optional;
import wholeplace.finance.capital.CapitalFinancingRequirement;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.PrudentialYear;

/// A council's capital financing requirement at the end of a year.
record CfrTopic(Outlook outlook) implements Topic {
    @Override
    public List<String> forms() {
        return List.of("cfr.<partner>.<year>");
    }

    @Override
    public Optional<Step> step(Figure figure) {
        return outlook.prudential().stream()
                .filter(one -> one.treasury().partner().value().equals(figure.middle()))
                .findFirst()
                .flatMap(one -> figure.year().flatMap(one::in))
                .map(year -> step(figure.middle(), year));
    }

    private Step step(String partner, PrudentialYear year) {
        CapitalFinancingRequirement cfr = year.cfr();
        Step step = Step.of(
                        cfr.close(),
                        "Opening and capital spending, less grants, receipts, revenue contributions and provision.")
                .with(List.of(
                        Trail.given("Capital spending", cfr.spend().inSentence(), "The council's capital lines."),
                        Trail.given(
                                "Grants and contributions applied", cfr.grants().inSentence(), "The allocation."),
                        Trail.given("Capital receipts applied", cfr.receipts().inSentence(), "The allocation."),
                        Trail.given("Revenue contributions", cfr.revenue().inSentence(), "The allocation.")))
                .from("prudential.%s.mrp.%s".formatted(partner, year.year()))
                .with(Trail.given("Voluntary provision", cfr.vrp().inSentence(), "Typed in the treasury."));
        return year.year().equals(outlook.years().first())
                ? step.with(Trail.given("Opening requirement", cfr.open().inSentence(), "Typed in the treasury."))
                : step.from("cfr.%s.%s".formatted(partner, year.year().previous()));
    }
}
