package wholeplace.desktop.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.budget.SpendClass;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.YearsInWords;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

/// The figures a board asks for first.
final class KeyFigures {
    private final Outlook outlook;
    private final Budget budget;

    private KeyFigures(Outlook outlook) {
        this.outlook = outlook;
        this.budget = outlook.budget();
    }

    static List<KeyFigure> of(Outlook outlook) {
        var figures = new KeyFigures(outlook);
        return List.of(
                figures.whole(),
                figures.of(SpendClass.REVENUE),
                figures.of(SpendClass.CAPITAL),
                figures.funding(),
                figures.toFind(),
                figures.change());
    }

    private KeyFigure whole() {
        return new KeyFigure(
                YearsInWords.adjective(budget.years()) + " budget",
                Figures.headline(outlook.grandTotal()),
                Figures.count(budget.partners().size(), "partner", "partners") + ", "
                        + Figures.count(budget.funds().size(), "fund", "funds"));
    }

    private KeyFigure of(SpendClass spendClass) {
        Money total = outlook.total(spendClass).total();
        String share = Figures.share(total, outlook.grandTotal());
        long lines = budget.lines().stream()
                .filter(line -> line.spendClass() == spendClass)
                .count();
        String counted = Figures.count(lines, "line", "lines");
        return new KeyFigure(
                spendClass.words(), Figures.headline(total), share.isEmpty() ? counted : share + " in " + counted);
    }

    private KeyFigure funding() {
        if (budget.funds().isEmpty()) {
            return new KeyFigure("Funding", "–", "no funds yet");
        }
        Money all = outlook.funding().total();
        Money secured = budget.funds().stream()
                .filter(fund -> fund.secured() && fund.contribution() != Contribution.IN_KIND)
                .map(Fund::available)
                .map(Profile::total)
                .reduce(Money.ZERO, Money::plus);
        String share = Figures.share(secured, all);
        return new KeyFigure("Funding", Figures.headline(all), share.isEmpty() ? "nothing yet" : share + " secured");
    }

    /// Of the year that lacks most. A recurring gap comes again each year, so years are never added up.
    private KeyFigure toFind() {
        if (budget.funds().isEmpty()) {
            return new KeyFigure("Still to find", "–", "needs funds first");
        }
        Profile missing = outlook.toFind();
        Optional<FinancialYear> first = budget.years().list().stream()
                .filter(year -> !missing.amount(year).isZero())
                .findFirst();
        FinancialYear worst = budget.years().list().stream()
                .max(Comparator.comparing(missing::amount))
                .orElseThrow();
        String what = first.isPresent() ? "To find in " + worst : "Still to find";
        String remark = first.map(year -> "first in " + year).orElse("every year is funded");
        return new KeyFigure(what, Figures.headline(missing.amount(worst)), remark).failing(first.isPresent());
    }

    private KeyFigure change() {
        Money first = outlook.total().amount(budget.years().first());
        Money last = outlook.total().amount(budget.years().last());
        String share = Figures.share(last.minus(first), first);
        String figure = share.isEmpty() ? "–" : share.startsWith("−") ? share : "+" + share;
        return new KeyFigure(
                "Change by " + budget.years().last(),
                figure,
                Figures.headline(first) + " to " + Figures.headline(last));
    }
}
