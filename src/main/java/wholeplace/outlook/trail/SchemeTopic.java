package wholeplace.outlook.trail;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.Scheme;
import wholeplace.budget.SpendClass;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.finance.reference.ReferenceRow;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.SchemeOutlook;

/// What a scheme spends, borrows and costs revenue.
record SchemeTopic(Outlook outlook) implements Topic {
    @Override
    public List<String> forms() {
        return List.of(
                "scheme.<scheme>.spend.<year>",
                "scheme.<scheme>.borrowing.<year>",
                "scheme.<scheme>.mrp.<year>",
                "scheme.<scheme>.interest.<year>",
                "scheme.<scheme>.cost.<year>");
    }

    @Override
    public Optional<Step> step(Figure figure) {
        return outlook.capital().schemes().stream()
                .filter(one -> one.scheme().id().value().equals(figure.id()))
                .findFirst()
                .flatMap(one -> figure.year().flatMap(year -> step(figure.what(), one, year)));
    }

    private Optional<Step> step(String what, SchemeOutlook one, FinancialYear year) {
        if (what.equals("mrp")) {
            return Optional.of(mrp(one, year));
        }
        if (!outlook.years().contains(year)) {
            return Optional.empty();
        }
        return switch (what) {
            case "spend" -> Optional.of(spend(one, year));
            case "borrowing" ->
                Optional.of(Step.of(one.borrowing().amount(year), "What borrowing pays of the scheme's lines.")
                        .from(lines(one.scheme(), SpendClass.CAPITAL, "allocation", year)));
            case "interest" -> Optional.of(interest(one, year));
            case "cost" -> Optional.of(cost(one, year));
            default -> Optional.empty();
        };
    }

    private Step spend(SchemeOutlook one, FinancialYear year) {
        return Step.of(one.spend().amount(year), "Its capital lines, after delay and slippage, less capital income.")
                .from(lines(one.scheme(), SpendClass.CAPITAL, "line", year));
    }

    private List<String> lines(Scheme scheme, SpendClass spendClass, String topic, FinancialYear year) {
        return outlook.lines().stream()
                .filter(line -> scheme.id().equals(line.line().scheme())
                        && line.line().spendClass() == spendClass
                        && !line.net(year).isZero())
                .map(line -> "%s.%s.%s".formatted(topic, line.line().id(), year))
                .toList();
    }

    private Step mrp(SchemeOutlook one, FinancialYear year) {
        Scheme scheme = one.scheme();
        String formula = one.notComputed()
                .orElseGet(() ->
                        "%s borrowed, provided for by %s over a life of %d years, from the year after it can be used in %s; half up to the penny, the last instalment takes what is left."
                                .formatted(
                                        one.borrowing().total().inSentence(),
                                        Words.of(scheme.method()).replace('_', ' '),
                                        scheme.life(),
                                        scheme.availableWithDelay()));
        return Step.of(one.mrp().in(year), formula)
                .from(outlook.years().list().stream()
                        .filter(each -> !one.borrowing().amount(each).isZero())
                        .map(each -> "scheme.%s.borrowing.%s".formatted(scheme.id(), each))
                        .toList())
                .with(rule(scheme))
                .restingOn(scheme.rateSource());
    }

    private List<Trail> rule(Scheme scheme) {
        Optional<ReferenceRow> row =
                outlook.reference().data().lastKnown("mrp.start-after-availability", scheme.availableWithDelay());
        return row.map(CouncilTaxTopic::row).stream().toList();
    }

    private static Step interest(SchemeOutlook one, FinancialYear year) {
        RevenueCosts.Year costs = one.costs().in(year);
        Scheme scheme = one.scheme();
        return Step.of(
                        costs.interest(),
                        "%s on the opening debt and, by the convention %s, on the year's new borrowing."
                                .formatted(
                                        scheme.interestRate(),
                                        Words.of(scheme.interest()).replace('_', ' ')))
                .from("scheme.%s.borrowing.%s".formatted(scheme.id(), year))
                .with(Trail.given(
                        "Opening debt, " + year,
                        costs.opening().inSentence(),
                        "Borrowed less provided for before the year."))
                .restingOn(scheme.rateSource());
    }

    private Step cost(SchemeOutlook one, FinancialYear year) {
        String id = one.scheme().id().value();
        return Step.of(
                        one.costs().in(year).cost(),
                        "Provision, interest and running costs, less savings and extra income.")
                .from("scheme.%s.mrp.%s".formatted(id, year), "scheme.%s.interest.%s".formatted(id, year))
                .from(lines(one.scheme(), SpendClass.REVENUE, "line", year));
    }
}
