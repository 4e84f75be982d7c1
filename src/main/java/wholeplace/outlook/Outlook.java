package wholeplace.outlook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.LineId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.checks.Checks;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Lines;
import wholeplace.outlook.lines.Part;

/// Every computed figure of a budget: a value, made whole from the budget each time. All totals are net: expenditure
/// less income.
public final class Outlook {
    private final Budget budget;
    private final Lines lines;
    private final Profile revenue;
    private final Profile capital;
    private final List<Check> checks;

    private Outlook(Budget budget) {
        this.budget = budget;
        this.lines = Lines.of(budget);
        this.revenue = lines.revenue();
        this.capital = lines.capital();
        this.checks = Checks.of(budget, lines.all(), revenue, capital);
    }

    public static Outlook of(Budget budget) {
        return new Outlook(budget);
    }

    public Budget budget() {
        return budget;
    }

    public PlanYears years() {
        return budget.years();
    }

    /// In the order of the budget's lines.
    public List<LineOutlook> lines() {
        return lines.all();
    }

    public Optional<LineOutlook> line(LineId id) {
        return lines.find(id);
    }

    /// Net spend of one class, with an amount for every year of the plan.
    public Profile total(SpendClass spendClass) {
        return switch (spendClass) {
            case REVENUE -> revenue;
            case CAPITAL -> capital;
        };
    }

    /// Net spend, revenue and capital together, with an amount for every year of the plan.
    public Profile total() {
        return revenue.plus(capital);
    }

    /// Revenue and capital of the whole plan.
    public Money grandTotal() {
        return revenue.total().plus(capital.total());
    }

    /// The budget in parts, in the order of their names; every line is in one.
    public List<Part> by(Dimension dimension) {
        return lines.by(dimension);
    }

    public List<Check> checks() {
        return checks;
    }

    /// What the funds bring in, with an amount for every year of the plan; nothing in kind, which never balances cash.
    public Profile funding() {
        return each(year -> budget.funds().stream()
                .filter(fund -> fund.contribution() != Contribution.IN_KIND)
                .map(fund -> fund.available().amount(year))
                .reduce(Money.ZERO, Money::plus));
    }

    /// What each year still has to find: all that its checks call not funded, with an amount for every year of the
    /// plan.
    public Profile toFind() {
        return each(year -> checks.stream()
                .filter(check -> check instanceof Check.NotFunded missing
                        && missing.year().equals(year))
                .map(check -> ((Check.NotFunded) check).missing())
                .reduce(Money.ZERO, Money::plus));
    }

    private Profile each(Function<FinancialYear, Money> amount) {
        return Profile.from(years().first(), years().list().stream().map(amount).toArray(Money[]::new));
    }
}
