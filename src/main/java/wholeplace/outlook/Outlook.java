package wholeplace.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.LineId;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SpendClass;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.capital.Borrowed;
import wholeplace.outlook.capital.CapitalOutlook;
import wholeplace.outlook.capital.Prudential;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.checks.Checked;
import wholeplace.outlook.checks.Checks;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.funding.PotOutlook;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Lines;
import wholeplace.outlook.lines.Part;
import wholeplace.outlook.plan.PlanOutlook;
import wholeplace.outlook.plan.Plans;
import wholeplace.outlook.pools.PoolOutlook;
import wholeplace.outlook.reference.Reference;
import wholeplace.outlook.reserves.ReservesOutlook;
import wholeplace.outlook.tax.TaxOutlook;

/// Every computed figure of a budget: a value, made whole from the budget each time. All totals are net: expenditure
/// less income and savings, with what borrowing for schemes costs revenue.
public final class Outlook {
    private final Budget budget;
    private final Reference reference;
    private final Lines lines;
    private final TaxOutlook tax;
    private final FundingOutlook funding;
    private final CapitalOutlook capital;
    private final Lines all;
    private final Profile revenue;
    private final Profile capitalSpend;
    private final List<PoolOutlook> pools;
    private final List<PlanOutlook> plans;
    private final ReservesOutlook reserves;
    private final List<Prudential> prudential;
    private final List<Check> checks;

    private Outlook(Budget budget) {
        this.budget = budget;
        this.reference = Reference.of(budget);
        this.lines = Lines.of(budget);
        this.tax = TaxOutlook.of(budget, reference.data());
        CapitalOutlook unborrowed = CapitalOutlook.of(budget, lines, Borrowed.NOTHING, reference.data());
        this.funding = allocated(unborrowed);
        this.capital = unborrowed.with(funding.borrowed());
        this.all = lines.with(capital.financing());
        this.revenue = all.revenue();
        this.capitalSpend = all.capital();
        this.pools = PoolOutlook.of(budget, funding);
        this.plans = Plans.of(budget, lines.all(), capital.financing(), funding, PoolOutlook.borne(pools));
        this.reserves = ReservesOutlook.of(budget);
        this.prudential = prudentials();
        this.checks = Checks.of(
                new Checked(budget, reference, lines.all(), tax, funding, capital, prudential, pools, plans, reserves));
    }

    private FundingOutlook allocated(CapitalOutlook unborrowed) {
        Map<CouncilTaxId, Profile> yields = new HashMap<>();
        tax.all().forEach(one -> yields.put(one.tax().id(), one.raised()));
        return FundingOutlook.of(
                budget,
                lines.all(),
                yields,
                reference.data(),
                borrowed -> unborrowed.with(borrowed).financing());
    }

    private List<Prudential> prudentials() {
        var financings = new CapitalFinancings(budget.years(), lines.all(), funding);
        return budget.treasury().stream()
                .map(treasury -> Prudential.of(
                        treasury,
                        financings.of(treasury.partner()),
                        plan(treasury.partner()).totalFunding(),
                        capital,
                        reference.data()))
                .toList();
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

    /// The rates, thresholds and dates of others that hold for this budget.
    public Reference reference() {
        return reference;
    }

    /// In the order of the budget's lines.
    public List<LineOutlook> lines() {
        return lines.all();
    }

    /// The budget's lines and, after them, what the borrowing of schemes costs revenue.
    public List<LineOutlook> withFinancing() {
        return all.all();
    }

    public Optional<LineOutlook> line(LineId id) {
        return all.find(id);
    }

    /// Net spend of one class, with an amount for every year of the plan.
    public Profile total(SpendClass spendClass) {
        return switch (spendClass) {
            case REVENUE -> revenue;
            case CAPITAL -> capitalSpend;
        };
    }

    /// Net spend, revenue and capital together, with an amount for every year of the plan.
    public Profile total() {
        return revenue.plus(capitalSpend);
    }

    /// Revenue and capital of the whole plan.
    public Money grandTotal() {
        return revenue.total().plus(capitalSpend.total());
    }

    /// The budget in parts, in the order of their names; every line is in one.
    public List<Part> by(Dimension dimension) {
        return all.by(dimension);
    }

    public TaxOutlook tax() {
        return tax;
    }

    /// Who is paid by what.
    public FundingOutlook allocation() {
        return funding;
    }

    public CapitalOutlook capital() {
        return capital;
    }

    public List<PoolOutlook> pools() {
        return pools;
    }

    /// The medium-term plan of each partner, in the order of the budget's partners.
    public List<PlanOutlook> plans() {
        return plans;
    }

    public PlanOutlook plan(PartnerId partner) {
        return plans.stream()
                .filter(plan -> plan.partner().equals(partner))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing has the id \"%s\".".formatted(partner)));
    }

    public ReservesOutlook reserves() {
        return reserves;
    }

    /// The prudential indicators of each council that has a treasury.
    public List<Prudential> prudential() {
        return prudential;
    }

    /// What somebody should know, the most serious first.
    public List<Check> checks() {
        return checks;
    }

    /// What comes in, with an amount for every year of the plan; nothing in kind, which never balances cash.
    public Profile funding() {
        Profile sum = Profile.ofPence(years().first(), new long[years().count()]);
        for (PotOutlook pot : funding.pots()) {
            sum = pot.pot().isFunding()
                    ? sum.plus(pot.pot().available()).minus(pot.pot().owed())
                    : sum;
        }
        return sum;
    }

    /// What each year still has to find: all that no money was found for, with an amount for every year of the plan.
    public Profile toFind() {
        return funding.unfunded(SpendClass.REVENUE).plus(funding.unfunded(SpendClass.CAPITAL));
    }
}
