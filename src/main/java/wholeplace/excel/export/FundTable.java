package wholeplace.excel.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// What each fund brings in; cash and what comes in kind are summed apart, because the second never balances the
/// first.
final class FundTable {
    private static final List<String> SAYS = List.of("Fund", "Holder", "May pay for", "Contribution", "Secured");

    private FundTable() {}

    static YearTable of(Budget budget) {
        List<YearRow> rows = new ArrayList<>();
        budget.funds().forEach(fund -> rows.add(row(fund, budget)));
        rows.add(sum("Cash", budget, fund -> fund.contribution() != Contribution.IN_KIND));
        rows.add(sum("In kind", budget, fund -> fund.contribution() == Contribution.IN_KIND));
        return new YearTable(SAYS, budget.years(), List.of("Legal basis", "Notes"), rows);
    }

    private static YearRow row(Fund fund, Budget budget) {
        List<String> before = List.of(
                fund.name(),
                budget.partners().get(fund.holder()).name(),
                fund.fundClass().words(),
                fund.contribution().words(),
                fund.secured() ? "Yes" : "No");
        return new YearRow(
                YearRow.Weight.PLAIN,
                before,
                fund.available(),
                year -> false,
                fund.available().total(),
                List.of(fund.legalBasis(), fund.notes()));
    }

    private static YearRow sum(String name, Budget budget, Predicate<Fund> counted) {
        List<Fund> funds = budget.funds().stream().filter(counted).toList();
        Money[] sums = budget.years().list().stream()
                .map(year -> funds.stream()
                        .map(fund -> fund.available().amount(year))
                        .reduce(Money.ZERO, Money::plus))
                .toArray(Money[]::new);
        Profile amounts = Profile.from(budget.years().first(), sums);
        return new YearRow(
                YearRow.Weight.TOTAL,
                List.of(name, "", "", "", ""),
                amounts,
                year -> false,
                amounts.total(),
                List.of("", ""));
    }
}
