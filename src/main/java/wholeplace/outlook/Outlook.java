package wholeplace.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.LineId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Every computed figure of a budget: a value, made whole from the budget each time. All totals are net: expenditure
/// less income.
public final class Outlook {
    private final Budget budget;
    private final List<LineOutlook> lines;
    private final Map<LineId, LineOutlook> byId = new HashMap<>();
    private final Profile revenue;
    private final Profile capital;
    private final List<Check> checks;

    private Outlook(Budget budget) {
        this.budget = budget;
        var growing = new Growing(budget);
        this.lines = budget.lines().stream().map(growing::outlook).toList();
        lines.forEach(line -> byId.put(line.line().id(), line));
        var all = new Sums(budget.years());
        lines.forEach(all::add);
        this.revenue = all.revenue();
        this.capital = all.capital();
        this.checks = Checks.of(this);
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
        return lines;
    }

    public Optional<LineOutlook> line(LineId id) {
        return Optional.ofNullable(byId.get(id));
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
        return Sums.together(revenue, capital);
    }

    /// Revenue and capital of the whole plan.
    public Money grandTotal() {
        return revenue.total().plus(capital.total());
    }

    /// The budget in parts, in the order of their names; every line is in one.
    public List<Part> by(Dimension dimension) {
        Map<String, Sums> sums = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(name -> name));
        for (LineOutlook line : lines) {
            sums.computeIfAbsent(dimension.part(line.line(), budget), name -> new Sums(budget.years()))
                    .add(line);
        }
        List<Part> parts = new ArrayList<>();
        sums.forEach((name, sum) -> parts.add(sum.part(name)));
        return parts;
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
