package wholeplace.outlook;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Finds what somebody should know, the most serious first.
final class Checks {
    private final Outlook outlook;
    private final List<Check> found = new ArrayList<>();

    private Checks(Outlook outlook) {
        this.outlook = outlook;
    }

    static List<Check> of(Outlook outlook) {
        var checks = new Checks(outlook);
        checks.computed();
        checks.funded();
        checks.planned();
        return List.copyOf(checks.found);
    }

    private void computed() {
        for (LineOutlook line : outlook.lines()) {
            line.notComputed()
                    .ifPresent(reason ->
                            found.add(new Check.NotComputed(line.line().id(), reason)));
        }
    }

    private void planned() {
        for (LineOutlook line : outlook.lines()) {
            if (line.stated().isEmpty()) {
                found.add(Check.NothingPlanned.of(line.line()));
            }
        }
    }

    /// Looks at each year as a whole: whether the money that may pay for revenue covers revenue, and all cash covers
    /// both. What each fund may pay for line by line is not looked at here.
    private void funded() {
        if (outlook.budget().funds().isEmpty()) {
            return;
        }
        for (FinancialYear year : outlook.years().list()) {
            Money revenue = outlook.total(SpendClass.REVENUE).amount(year);
            Money capital = outlook.total(SpendClass.CAPITAL).amount(year);
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
        Budget budget = outlook.budget();
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
