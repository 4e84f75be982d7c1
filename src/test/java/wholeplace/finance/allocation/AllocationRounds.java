package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Small plans made from seeds, each funded and held against trying everything, as many as are asked for:
/// `java -cp ... wholeplace.finance.allocation.AllocationRounds 20000`. Half are tight and feasible; half have
/// carry-forward by percentage, spend-by dates and gates that bind; those are tried with match conditions besides.
final class AllocationRounds {
    private static final int USUAL_ROUNDS = 20_000;

    private int cases;
    private int feasible;
    private int clashes;
    private int waysOut;
    private int matched;
    private int matchable;
    private int found;
    private final List<String> faults = new ArrayList<>();

    static void main(String[] args) {
        var rounds = new AllocationRounds();
        rounds.run(args.length == 0 ? USUAL_ROUNDS : Integer.parseInt(args[0]));
        rounds.faults.stream().limit(20).forEach(IO::println);
        IO.println(rounds);
        if (!rounds.faults.isEmpty() || rounds.found < rounds.matchable) {
            System.exit(1);
        }
    }

    /// @return what is wrong, in sentences
    List<String> run(int count) {
        for (long seed = 0; seed < count; seed++) {
            examine(seed);
        }
        return faults;
    }

    private void examine(long seed) {
        Small small = SmallCases.of(seed);
        cases++;
        add(seed, Examination.faults(small, new Random(seed)));
        if (Allocation.of(small.plan()).isComplete()) {
            feasible++;
        } else {
            why(seed, small);
        }
        if (SmallCases.isMeantFeasible(seed)) {
            match(seed, small);
        }
    }

    private void why(long seed, Small small) {
        Small free = small.withFixes(List.of());
        clashes += Allocation.of(free.plan()).why().size();
        waysOut += Allocation.of(small.plan()).waysOut().size();
        add(seed, WhyExamination.faultsOfWhy(free));
        add(seed, WhyExamination.faultsOfWaysOut(small));
    }

    private void match(long seed, Small small) {
        Small conditional =
                MatchExamination.withConditions(small.withFixes(List.of()), new Random(seed), seed % 4 == 0 ? 1 : 2);
        MatchExamination.Result result = MatchExamination.of(conditional);
        matched++;
        matchable += result.possible() ? 1 : 0;
        found += result.found() ? 1 : 0;
        add(seed, result.faults());
    }

    private void add(long seed, List<String> more) {
        more.forEach(fault -> faults.add("Seed %d: %s".formatted(seed, fault)));
    }

    int feasible() {
        return feasible;
    }

    int clashes() {
        return clashes;
    }

    /// Plans with match conditions that a complete funding meets and that none was found for.
    int missed() {
        return matchable - found;
    }

    @Override
    public String toString() {
        return "%d cases, %d feasible, %d clashes, %d ways out; %d with match, %d of %d found; %d faults"
                .formatted(cases, feasible, clashes, waysOut, matched, found, matchable, faults.size());
    }
}
