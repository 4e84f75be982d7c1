package wholeplace.outlook.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.CarryForward;
import wholeplace.budget.FundRules;
import wholeplace.finance.allocation.Allocation;
import wholeplace.finance.allocation.Carry;
import wholeplace.finance.allocation.Demands;
import wholeplace.finance.allocation.Plan;
import wholeplace.finance.allocation.Purse;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.outlook.lines.LineOutlook;

/// One round of funding: the needs, and what the allocator found for them.
final class Solved {
    final List<Pot> pots;
    final List<Need> needs;
    final Demands demands;

    /// Number of the first demand of each need, and after the last need the number of demands.
    final int[] firsts;

    final Allocation allocation;
    final List<Ineligible> ineligible;

    private Solved(
            List<Pot> pots,
            List<Need> needs,
            Demands demands,
            int[] firsts,
            Allocation allocation,
            List<Ineligible> ineligible) {
        this.pots = pots;
        this.needs = List.copyOf(needs);
        this.demands = demands;
        this.firsts = firsts;
        this.allocation = allocation;
        this.ineligible = List.copyOf(ineligible);
    }

    /// @param held the round whose borrowing is kept; none in the first
    /// @param borrows whether there may be more borrowing than that
    static Solved of(
            Budget budget,
            List<LineOutlook> lines,
            List<LineOutlook> financing,
            List<Pot> pots,
            Rules rules,
            @Nullable Solved held,
            boolean borrows) {
        var needs = new Needs(budget, lines, pots, financing);
        int[] firsts = new int[needs.all().size() + 1];
        Demands demands = needs.demands(new Masks(pots, borrows), rules, pots.size(), firsts);
        var fixed = new FixedMoney(budget, rules);
        fixed.gather(pots, demands, firsts, held);
        var matches = new Matching(pots, needs.all(), demands, firsts).matches();
        List<Purse> purses = pots.stream().map(pot -> purse(pot, budget)).toList();
        Allocation allocation = Allocation.of(new Plan(purses, demands, fixed.fixed(), matches));
        return new Solved(
                pots, needs.all(), demands, firsts, allocation, fixed.ineligible(allocation.refusals(), demands));
    }

    private static Purse purse(Pot pot, Budget budget) {
        FinancialYear first = budget.years().first();
        List<Money> arrivals = budget.years().list().stream()
                .map(year -> pot.isCash() ? pot.available().amount(year) : Money.ZERO)
                .toList();
        FundRules rules = pot.rules();
        int last = rules.lastDay()
                .map(day -> FinancialYear.of(day).start() - first.start())
                .orElse(Integer.MAX_VALUE);
        Rate minimum = rules.minimumCapital() == null ? Rate.ZERO : rules.minimumCapital();
        Rate cap = rules.administrationCap() == null ? Rate.ONE : rules.administrationCap();
        return new Purse(pot.id(), pot.tier(), arrivals, carry(rules.carryForward()), last, minimum, cap);
    }

    private static Carry carry(CarryForward rule) {
        return switch (rule) {
            case CarryForward.None n -> new Carry.None();
            case CarryForward.All a -> new Carry.All();
            case CarryForward.Share share -> new Carry.Share(share.of());
        };
    }
}
