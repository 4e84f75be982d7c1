package wholeplace.outlook.capital;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Line;
import wholeplace.budget.Scheme;
import wholeplace.finance.capital.MrpSchedule;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.LineOutlook;

/// A scheme with what it spends, borrows and costs revenue.
public final class SchemeOutlook {
    private final SchemePlan plan;
    private final Provision provision;
    private final Borrowed.Debt debt;
    private final MrpSchedule mrp;
    private final RevenueCosts costs;
    private final @Nullable String reason;

    SchemeOutlook(
            SchemePlan plan,
            Provision provision,
            Borrowed.Debt debt,
            MrpSchedule mrp,
            RevenueCosts costs,
            @Nullable String reason) {
        this.plan = plan;
        this.provision = provision;
        this.debt = debt;
        this.mrp = mrp;
        this.costs = costs;
        this.reason = reason;
    }

    /// The same scheme with other borrowing.
    SchemeOutlook with(Borrowed.Debt other) {
        return other.equals(debt) ? this : provision.outlook(plan, other);
    }

    public Scheme scheme() {
        return plan.scheme();
    }

    /// Of its capital lines, net of capital income, after delay and slippage; every year of the plan.
    public Profile spend() {
        return plan.spend();
    }

    /// What delay and slippage move past the plan's end. Spend and this together are what was planned at first.
    public Money beyond() {
        return plan.beyond();
    }

    public Profile borrowing() {
        return debt.all();
    }

    /// From the first year of provision to the last of the asset's life, in the plan and after it.
    public MrpSchedule mrp() {
        return mrp;
    }

    /// Debt, provision, interest, running costs, savings and extra income of every year of the plan.
    public RevenueCosts costs() {
        return costs;
    }

    /// What it costs revenue, by year of the plan; below nought where it saves or earns more than it costs.
    public Profile revenueConsequence() {
        return eachYear(costs.years().stream().map(RevenueCosts.Year::cost).toArray(Money[]::new));
    }

    /// Provision and interest, by year of the plan.
    public Profile financing() {
        return eachYear(costs.years().stream().map(RevenueCosts.Year::financing).toArray(Money[]::new));
    }

    private Profile eachYear(Money[] amounts) {
        return Profile.from(costs.years().getFirst().year(), amounts);
    }

    /// What is still owed when the plan ends: it has to be provided for after it.
    public Money owedAfterPlan() {
        return costs.years().getLast().closing();
    }

    /// What a delay does to provision by itself, year by year to the end of the asset's life: as it is now, less as
    /// it would be without the delay. It adds up to nought: what is less in one year is more in another, so it is
    /// timing and no saving.
    ///
    /// 60,000.00 a year for 40 years, available in 2027/28 and delayed by one year: -60,000.00 in 2028/29 and
    /// +60,000.00 in 2068/69.
    public Profile provisionMovedByDelay() {
        Profile earlier = Profile.EMPTY;
        for (Profile.Entry now : mrp.instalments()) {
            earlier = earlier.with(now.year().plus(-scheme().delay()), now.amount());
        }
        return mrp.instalments().minus(earlier);
    }

    /// How provision differs from that of another plan of the same scheme, year by year to the end of the asset's life:
    /// this less the other. Where it adds up to nought it is timing only.
    public Profile provisionMovedAgainst(SchemeOutlook other) {
        return mrp.instalments().minus(other.mrp.instalments());
    }

    /// Why no provision could be worked out; interest is counted all the same.
    public Optional<String> notComputed() {
        return Optional.ofNullable(reason);
    }

    /// The line that brings provision and interest into revenue.
    Line financingLine() {
        return plan.financing();
    }

    /// Provision and interest as a line of the plan; none where nothing falls into it.
    Optional<LineOutlook> asLine() {
        Profile amounts = financing();
        return amounts.largest().isZero()
                ? Optional.empty()
                : Optional.of(new LineOutlook(plan.financing(), amounts, null));
    }

    /// What it owes at the end of a year of the plan.
    Money owed(FinancialYear year) {
        return costs.in(year).closing();
    }
}
