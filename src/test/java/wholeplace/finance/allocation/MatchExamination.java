package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Holds allocations with match conditions against everything that could have been done instead.
final class MatchExamination {
    /// @param possible whether a complete funding meets the conditions
    /// @param found whether the allocation is one
    /// @param faults what is wrong whatever could be found
    record Result(boolean possible, boolean found, List<String> faults) {}

    private MatchExamination() {}

    /// Conditions on a small plan: one grant, or two over schemes that may overlap.
    static Small withConditions(Small plan, Random random, int count) {
        List<Small.Condition> conditions = new ArrayList<>();
        int pots = plan.pots().size();
        for (int i = 0; i < Math.min(count, pots); i++) {
            int pot = (random.nextInt(pots) + i) % pots;
            int percent = List.of(10, 25, 50, 60).get(random.nextInt(4));
            int lines = many(random, 64);
            if (conditions.stream().noneMatch(other -> other.pot() == pot)) {
                conditions.add(new Small.Condition(pot, percent, lines, many(random, 16), random.nextInt(3) / 2));
            }
        }
        return plan.withConditions(conditions);
    }

    static Result of(Small small) {
        Allocation allocation = Allocation.of(small.plan());
        List<String> faults = new ArrayList<>(Examination.lawful(small, allocation));
        if (small.fixes().isEmpty()) {
            allocation.matched().stream()
                    .filter(matched -> !matched.isMet())
                    .forEach(matched -> faults.add("not met: " + matched));
        }
        boolean met = allocation.matched().stream().allMatch(Matched::isMet);
        boolean possible = BruteMatch.isPossible(small);
        boolean found = met && allocation.isComplete();
        if (found && !possible) {
            faults.add("found what is not possible");
        }
        return new Result(possible, found, faults);
    }

    /// Bits, three in four of them set.
    private static int many(Random random, int limit) {
        int some = random.nextInt(limit);
        return some | random.nextInt(limit);
    }
}
