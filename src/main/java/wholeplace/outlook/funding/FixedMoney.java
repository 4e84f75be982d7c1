package wholeplace.outlook.funding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Allocation;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.finance.allocation.Demands;
import wholeplace.finance.allocation.Fixed;
import wholeplace.finance.allocation.Refusal;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;

/// What users have set to be paid by what, looked at against the rules.
final class FixedMoney {
    private final Budget budget;
    private final Rules rules;
    private final List<Fixed> fixed = new ArrayList<>();

    /// For each of `fixed` the allocation it comes from; none for borrowing that is held.
    private final List<@Nullable Allocation> from = new ArrayList<>();

    private final List<Ineligible> ineligible = new ArrayList<>();

    FixedMoney(Budget budget, Rules rules) {
        this.budget = budget;
        this.rules = rules;
    }

    /// @param firsts number of the first demand of each need, the budget's lines being the first needs
    /// @param held the round whose borrowing stays as it is, what users have set to be borrowed among it
    void gather(List<Pot> pots, Demands demands, int[] firsts, @Nullable Solved held) {
        if (held != null) {
            hold(held);
            held.ineligible.stream().filter(one -> isBorrowing(one, pots)).forEach(ineligible::add);
        }
        Map<String, Integer> potOf = new HashMap<>();
        for (int pot = 0; pot < pots.size(); pot++) {
            if (pots.get(pot).source() == Pot.Source.FUND) {
                potOf.put(pots.get(pot).id(), pot);
            }
        }
        Map<String, Integer> needOf = new HashMap<>();
        for (int line = 0; line < budget.lines().size(); line++) {
            needOf.put(budget.lines().get(line).id().value(), line);
        }
        for (Allocation allocation : budget.allocations()) {
            int pot = requireNonNull(potOf.get(allocation.fund().value()));
            int need = requireNonNull(needOf.get(allocation.line().value()));
            for (Profile.Entry entry : allocation.amounts()) {
                boolean isHeld = held != null && pots.get(pot).isBorrowing();
                if (!entry.amount().isZero() && !isHeld) {
                    gather(allocation, entry, pots, pot, demands, firsts[need], firsts[need + 1]);
                }
            }
        }
    }

    private static boolean isBorrowing(Ineligible one, List<Pot> pots) {
        return pots.stream()
                .anyMatch(pot -> pot.isBorrowing() && pot.id().equals(one.fund().value()));
    }

    /// Lines come first among the needs of every round, so that their demands keep their numbers.
    private void hold(Solved held) {
        held.allocation
                .pieces()
                .all()
                .filter(piece -> held.pots.get(piece.purse()).isBorrowing())
                .forEach(piece -> {
                    fixed.add(new Fixed(piece.demand(), piece.purse(), piece.amount()));
                    from.add(null);
                });
    }

    private void gather(
            Allocation allocation, Profile.Entry entry, List<Pot> pots, int pot, Demands demands, int first, int end) {
        Line line = budget.lines().get(allocation.line());
        List<Rule> broken = rules.againstFixed(pots.get(pot), line, entry.year());
        if (!broken.isEmpty()) {
            refuse(allocation, entry, broken, broken.stream().map(Rule::words).toList());
            return;
        }
        int year = budget.years().indexOf(entry.year());
        for (int demand = first; demand < end; demand++) {
            if (demands.year(demand) == year) {
                fixed.add(new Fixed(demand, pot, entry.amount()));
                from.add(allocation);
                return;
            }
        }
        refuse(allocation, entry, List.of(), List.of("is set for a year in which the line costs nothing"));
    }

    private void refuse(Allocation allocation, Profile.Entry entry, List<Rule> rules, List<String> why) {
        ineligible.add(new Ineligible(
                allocation.id(), allocation.line(), allocation.fund(), entry.year(), entry.amount(), rules, why));
    }

    List<Fixed> fixed() {
        return fixed;
    }

    /// Everything that cannot be as it was set, what the allocator refused among it.
    List<Ineligible> ineligible(List<Refusal> refusals, Demands demands) {
        List<Ineligible> all = new ArrayList<>(ineligible);
        for (Refusal refusal : refusals) {
            Allocation allocation = from.get(refusal.fixed());
            if (allocation == null) {
                continue;
            }
            int demand = fixed.get(refusal.fixed()).demand();
            FinancialYear year = budget.years().first().plus(demands.year(demand));
            all.add(new Ineligible(
                    allocation.id(),
                    allocation.line(),
                    allocation.fund(),
                    year,
                    refusal.amount(),
                    List.of(),
                    List.of(words(refusal.reason()))));
        }
        return all;
    }

    private static String words(Refusal.Reason reason) {
        return switch (reason) {
            case MORE_THAN_NEEDED -> "is set to pay more than the line costs";
            case NO_MONEY -> "has not that much money in the year";
            case MINIMUM_CAPITAL -> "has money left, but for capital only: its minimum capital share";
            case ADMINISTRATION_CAP -> "has money left, but no more for administration: its cap";
        };
    }
}
