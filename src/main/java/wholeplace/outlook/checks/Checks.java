package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.LineOutlook;

/// Finds what somebody should know, the most serious first.
public final class Checks {
    private final Budget budget;
    private final List<LineOutlook> lines;
    private final List<Check> found = new ArrayList<>();

    private Checks(Budget budget, List<LineOutlook> lines) {
        this.budget = budget;
        this.lines = lines;
    }

    public static List<Check> of(Budget budget, List<LineOutlook> lines, Profile revenue, Profile capital) {
        var checks = new Checks(budget, lines);
        checks.computed();
        checks.funded(revenue, capital);
        checks.planned();
        return List.copyOf(checks.found);
    }

    private void computed() {
        for (LineOutlook line : lines) {
            line.notComputed()
                    .ifPresent(reason ->
                            found.add(new Check.NotComputed(line.line().id(), reason)));
        }
    }

    private void planned() {
        for (LineOutlook line : lines) {
            if (line.stated().isEmpty()) {
                found.add(Check.NothingPlanned.of(line.line()));
            }
        }
    }

    /// Looks at each year as a whole: whether the money that may pay for revenue covers revenue, and all cash covers
    /// both. What each fund may pay for line by line is not looked at here.
    private void funded(Profile revenueSpend, Profile capitalSpend) {
        if (budget.funds().isEmpty()) {
            return;
        }
        for (FinancialYear year : budget.years().list()) {
            Money revenue = revenueSpend.amount(year);
            Money capital = capitalSpend.amount(year);
            Money revenueMissing = above(revenue, cash(year, false));
            Money allMissing = above(revenue.plus(capital), cash(year, true));
            Money capitalMissing = above(allMissing, revenueMissing);
            report(SpendClass.REVENUE, year, revenue, revenueMissing);
            report(SpendClass.CAPITAL, year, capital, capitalMissing);
        }
    }

    private void report(SpendClass spendClass, FinancialYear year, Money spend, Money missing) {
        if (!missing.isZero()) {
            found.add(new Check.NotFunded(spendClass, year, spend, missing));
        }
    }

    /// What comes in that year from funds that may pay for revenue, or from all; nothing in kind, which never balances
    /// cash.
    private Money cash(FinancialYear year, boolean capitalToo) {
        return budget.funds().stream()
                .filter(fund -> fund.contribution() != Contribution.IN_KIND)
                .filter(fund -> capitalToo || fund.fundClass() != FundClass.CAPITAL)
                .map(Fund::available)
                .map(available -> available.amount(year))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money above(Money amount, Money limit) {
        return amount.compareTo(limit) > 0 ? amount.minus(limit) : Money.ZERO;
    }
}
