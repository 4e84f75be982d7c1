package wholeplace.outlook.trail;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.PotOutlook;

/// What the whole place spends and what pays for it.
record TotalTopic(Outlook outlook) implements Topic {
    @Override
    public List<String> forms() {
        return List.of(
                "total.revenue.<year>",
                "total.capital.<year>",
                "total.all.<year>",
                "total.funding.<year>",
                "total.toFind.<year>");
    }

    @Override
    public Optional<Step> step(Figure figure) {
        return figure.year().filter(outlook.years()::contains).flatMap(year -> step(figure.middle(), year));
    }

    private Optional<Step> step(String which, FinancialYear year) {
        return switch (which) {
            case "revenue" -> Optional.of(spend(SpendClass.REVENUE, year));
            case "capital" -> Optional.of(spend(SpendClass.CAPITAL, year));
            case "all" ->
                Optional.of(Step.of(outlook.total().amount(year), "Revenue and capital together.")
                        .from("total.revenue." + year, "total.capital." + year));
            case "funding" -> Optional.of(funding(year));
            case "toFind" ->
                Optional.of(Step.of(
                                outlook.toFind().amount(year),
                                "What no money that may pay for it was found for, of all lines.")
                        .from(outlook.allocation().needs().stream()
                                .filter(need ->
                                        outlook.allocation().unfunded(need.id()).has(year))
                                .map(need ->
                                        "allocation.%s.%s".formatted(need.line().id(), year))
                                .toList()));
            default -> Optional.empty();
        };
    }

    private Step spend(SpendClass spendClass, FinancialYear year) {
        String formula = spendClass == SpendClass.REVENUE
                ? "All revenue lines and what borrowing for schemes costs, income and savings counted below nought."
                : "All capital lines, income counted below nought.";
        return Step.of(outlook.total(spendClass).amount(year), formula)
                .from(outlook.withFinancing().stream()
                        .filter(line -> line.line().spendClass() == spendClass
                                && !line.net(year).isZero())
                        .map(line -> "line.%s.%s".formatted(line.line().id(), year))
                        .toList());
    }

    private Step funding(FinancialYear year) {
        return Step.of(
                        outlook.funding().amount(year),
                        "All cash that comes in, less deficits; nothing in kind, and no income or savings of lines.")
                .from(outlook.allocation().pots().stream()
                        .map(PotOutlook::pot)
                        .filter(pot -> pot.isFunding()
                                && !pot.available()
                                        .amount(year)
                                        .minus(pot.owed().amount(year))
                                        .isZero())
                        .map(pot -> "fund.%s.available.%s".formatted(pot.id(), year))
                        .toList());
    }
}
