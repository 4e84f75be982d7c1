package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.LineId;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.PoolId;
import wholeplace.budget.Roster;
import wholeplace.budget.SpendClass;
import wholeplace.finance.allocation.Allocation;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.capital.Borrowed;
import wholeplace.outlook.lines.LineOutlook;

/// How a budget is funded: what each pot pays for each line in each year, what stays unfunded, and what of each pot is
/// left.
public final class FundingOutlook {
    /// Rounds in which more may be borrowed. What a round has borrowed the next one keeps, so that each adds only what
    /// the costs of the last one ask for, a few percent of it; what has not settled to the penny then is left to
    /// revenue.
    private static final int MOST_ROUNDS = 12;

    private final PlanYears years;
    private final boolean asked;
    private final Solved solved;
    private final Table table;
    private final Borrowed borrowed;
    private final boolean settled;
    private final Roster<wholeplace.budget.Allocation> allocations;
    private final Map<String, Integer> needs = new HashMap<>();

    private FundingOutlook(Budget budget, Solved solved, Table table, boolean settled) {
        this.years = budget.years();
        this.asked = isAsked(budget);
        this.allocations = budget.allocations();
        this.solved = solved;
        this.table = table;
        this.borrowed = table.borrowed();
        this.settled = settled;
        for (int need = 0; need < solved.needs.size(); need++) {
            needs.put(solved.needs.get(need).id(), need);
        }
    }

    /// @param lines the budget's own, as the plan counts them
    /// @param yields what each council tax raises
    /// @param costs what borrowing so much for each scheme costs revenue, as lines
    public static FundingOutlook of(
            Budget budget,
            List<LineOutlook> lines,
            Map<CouncilTaxId, Profile> yields,
            ReferenceData reference,
            Function<Borrowed, List<LineOutlook>> costs) {
        List<Pot> pots = isAsked(budget) ? Pots.of(budget, lines, yields) : List.of();
        var rules = new Rules(reference);
        List<LineOutlook> own = isAsked(budget) ? lines : List.of();
        return settled(
                budget,
                (borrowed, held, borrows) -> Solved.of(budget, own, costs.apply(borrowed), pots, rules, held, borrows));
    }

    /// Funds a budget with so much already borrowed.
    private interface Round {
        Solved solve(Borrowed borrowed, @Nullable Solved held, boolean borrows);
    }

    private static FundingOutlook settled(Budget budget, Round round) {
        Borrowed borrowed = Borrowed.NOTHING;
        Solved solved = null;
        for (int rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
            solved = round.solve(borrowed, solved, true);
            var table = new Table(solved, budget.years());
            Borrowed now = table.borrowed();
            if (now.equals(borrowed)) {
                return new FundingOutlook(budget, solved, table, true);
            }
            borrowed = now;
        }
        Solved held = round.solve(borrowed, solved, false);
        return new FundingOutlook(budget, held, new Table(held, budget.years()), false);
    }

    private static boolean isAsked(Budget budget) {
        return !budget.funds().isEmpty() || !budget.councilTax().isEmpty();
    }

    /// Whether the budget says anything of where money comes from. Where it does not, nothing is called unfunded.
    public boolean isAsked() {
        return asked;
    }

    /// Whether borrowing settled by itself; where it did not, it is held as the last free round had it. What is
    /// borrowed
    /// and what that costs agree in both cases.
    public boolean isSettled() {
        return settled;
    }

    /// Whether conditions of match were involved: what is unfunded then was not found within the search, which does not
    /// say that it is impossible.
    public boolean isSearched() {
        return solved.allocation.isSearched();
    }

    /// In the order in which money is spent within a tier: by id.
    public List<PotOutlook> pots() {
        return IntStream.range(0, solved.pots.size()).mapToObj(this::pot).toList();
    }

    public Optional<PotOutlook> pot(String id) {
        return IntStream.range(0, solved.pots.size())
                .filter(pot -> solved.pots.get(pot).id().equals(id))
                .mapToObj(this::pot)
                .findFirst();
    }

    private PotOutlook pot(int pot) {
        return new PotOutlook(
                solved.pots.get(pot),
                years,
                IntStream.range(0, years.count())
                        .mapToObj(year -> solved.allocation.purseYear(pot, year))
                        .toList());
    }

    /// Everything that needs money: lines, what borrowing costs, contributions to reserves, deficits.
    public List<Need> needs() {
        return solved.needs;
    }

    public List<Payment> payments(LineId line) {
        return payments(line.value());
    }

    /// What is paid for a need, by year and then by pot.
    public List<Payment> payments(String need) {
        List<Payment> payments = new ArrayList<>();
        Integer at = needs.get(need);
        if (at != null) {
            for (int demand = solved.firsts[at]; demand < solved.firsts[at + 1]; demand++) {
                FinancialYear year = years.first().plus(solved.demands.year(demand));
                solved.allocation
                        .pieces()
                        .of(demand)
                        .map(piece -> new Payment(
                                solved.pots.get(piece.purse()),
                                year,
                                years.first().plus(piece.arrived()),
                                piece.amount(),
                                piece.fixed() && isSet(need, solved.pots.get(piece.purse()), year)))
                        .forEach(payments::add);
            }
        }
        return payments;
    }

    /// Whether a user has set it so; what a round of borrowing keeps of the one before is fixed by the program alone.
    private boolean isSet(String need, Pot pot, FinancialYear year) {
        return allocations.stream()
                .anyMatch(set -> set.line().value().equals(need)
                        && set.fund().value().equals(pot.id())
                        && set.amounts().has(year));
    }

    public Profile unfunded(LineId line) {
        return unfunded(line.value());
    }

    /// What of a need no money was found for, by year; only years in which something is unfunded.
    public Profile unfunded(String need) {
        Profile unfunded = Profile.EMPTY;
        Integer at = needs.get(need);
        if (at != null) {
            for (int demand = solved.firsts[at]; demand < solved.firsts[at + 1]; demand++) {
                Money missing = solved.allocation.unfunded(demand);
                if (!missing.isZero()) {
                    unfunded = unfunded.with(years.first().plus(solved.demands.year(demand)), missing);
                }
            }
        }
        return unfunded;
    }

    /// What no money was found for, with an amount for every year of the plan.
    public Profile unfunded(SpendClass spendClass) {
        return table.unfunded(spender -> spender.spendClass() == spendClass);
    }

    public Profile unfunded(PartnerId partner, SpendClass spendClass) {
        return table.unfunded(spender ->
                spender.spendClass() == spendClass && spender.partner().equals(partner));
    }

    /// What of a pool's lines its money does not cover, with an amount for every year of the plan.
    public Profile unfunded(PoolId pool) {
        return table.unfunded(spender -> pool.equals(spender.pool()));
    }

    /// What pots pay for the lines of partners, with an amount for every year of the plan.
    public Profile paid(BiPredicate<PartnerId, Pot> which, SpendClass spendClass) {
        return table.paid((spender, pot) -> spender.spendClass() == spendClass && which.test(spender.partner(), pot));
    }

    /// What is paid for the lines of a pool, with an amount for every year of the plan.
    public Profile paid(PoolId pool) {
        return table.paid((spender, pot) -> pool.equals(spender.pool()));
    }

    /// What borrowing pays of each scheme, with an amount for every year of the plan.
    public Borrowed borrowed() {
        return borrowed;
    }

    /// Amounts that users have set to be paid by funds that may not or cannot pay them.
    public List<Ineligible> ineligible() {
        return solved.ineligible;
    }

    /// All that no money was found for.
    public Money unfunded() {
        return solved.allocation.unfunded();
    }

    PlanYears years() {
        return years;
    }

    /// What the allocator found, for looking further into.
    Allocation allocation() {
        return solved.allocation;
    }

    Solved solved() {
        return solved;
    }

    @Nullable
    Integer number(String need) {
        return needs.get(need);
    }
}
