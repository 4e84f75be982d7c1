package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Holds the reasons that an incomplete allocation gives, and the ways out it names, against trying them.
final class WhyExamination {
    private final Small small;
    private final Allocation allocation;
    private final List<String> faults = new ArrayList<>();

    private WhyExamination(Small small) {
        this.small = small;
        this.allocation = Allocation.of(small.plan());
    }

    /// What is wrong with the reasons, for a plan in which nothing is fixed.
    static List<String> faultsOfWhy(Small small) {
        var examination = new WhyExamination(small);
        examination.clashes();
        return examination.faults;
    }

    static List<String> faultsOfWaysOut(Small small) {
        var examination = new WhyExamination(small.withNothingGranted());
        examination.waysOut();
        return examination.faults;
    }

    private void hold(boolean right, Object... what) {
        if (!right) {
            faults.add(Stream.of(what).map(Object::toString).reduce("", (a, b) -> a + " " + b));
        }
    }

    private int most(List<Small.Need> needs) {
        return BruteForce.most(small, needs);
    }

    private static int cost(List<Small.Need> needs) {
        return needs.stream().mapToInt(Small.Need::pence).sum();
    }

    private void clashes() {
        List<Shortage> why = allocation.why();
        hold(why.isEmpty() == allocation.isComplete(), "complete, and why:", why);
        Set<Integer> met = new HashSet<>();
        for (Shortage shortage : why) {
            hold(shortage instanceof Shortage.Clash, "a small plan is never short overall:", shortage);
            if (shortage instanceof Shortage.Clash clash) {
                clash.uses().forEach(use -> use.demands().forEach(d -> hold(met.add(d), "in two clashes:", clash)));
                irreducible(clash);
            }
        }
        List<Small.Need> rest = IntStream.range(0, small.needs().size())
                .filter(i -> !met.contains(i))
                .mapToObj(small.needs()::get)
                .toList();
        hold(most(rest) == cost(rest), "a clash is missing among", rest);
        long inAll =
                why.stream().mapToLong(shortage -> shortage.shortBy().pence()).sum();
        hold(inAll <= allocation.unfunded().pence(), "more short than in all:", why);
    }

    private void irreducible(Shortage.Clash clash) {
        List<Small.Need> needs = needs(clash, Layout.NONE);
        hold(clash.cost().pence() == cost(needs), "cost", clash);
        hold(clash.money().pence() == most(needs) && most(needs) < cost(needs), "no clash:", clash, most(needs));
        for (int use = 0; use < clash.uses().size(); use++) {
            List<Small.Need> rest = needs(clash, use);
            hold(most(rest) == cost(rest), "not needed for the clash: use", use, "of", clash);
        }
        long spent =
                clash.spent().stream().mapToLong(part -> part.amount().pence()).sum();
        hold(spent == clash.money().pence(), "spent:", clash);
    }

    /// The needs of a clash, without those of one of its uses.
    private List<Small.Need> needs(Shortage.Clash clash, int without) {
        return IntStream.range(0, clash.uses().size())
                .filter(use -> use != without)
                .boxed()
                .flatMap(use -> clash.uses().get(use).demands().stream())
                .map(small.needs()::get)
                .toList();
    }

    private void waysOut() {
        List<WayOut> ways = allocation.waysOut();
        for (WayOut way : ways) {
            long cured = allocation.unfunded().pence()
                    - allocation.with(way).unfunded().pence();
            hold(cured == way.cures().pence() && cured > 0, "cures", cured, ":", way);
            long most = small.needs().stream().mapToLong(Small.Need::pence).sum()
                    - allocation.unfunded().pence()
                    + cured;
            hold(!small.fixes().isEmpty() || taken(way) == most, "tried:", way, most);
        }
        if (small.fixes().isEmpty()) {
            noneIsMissing(ways);
        }
    }

    /// The most that can be paid where a way out is taken.
    private int taken(WayOut way) {
        return switch (way) {
            case WayOut.Swap swap -> most(small.needs());
            case WayOut.CarryOn carryOn -> most(carriedOn(carryOn.purse(), carryOn.fromYear()));
            case WayOut.Move move -> most(moved(move));
            case WayOut.Borrow borrow -> borrowed(borrow.year());
        };
    }

    private static int most(Small other) {
        return BruteForce.most(other, other.needs());
    }

    private Small carriedOn(int f, int year) {
        List<Small.Pot> pots = new ArrayList<>(small.pots());
        pots.set(f, pots.get(f).withCarriedOn(year));
        return new Small(small.years(), pots, small.needs(), small.fixes(), List.of());
    }

    private Small moved(WayOut.Move move) {
        List<Small.Need> needs = new ArrayList<>(small.needs());
        for (int i : move.demands()) {
            Small.Need need = needs.get(i);
            hold(need.year() == move.fromYear(), "year of", move);
            needs.set(
                    i,
                    new Small.Need(
                            need.line(), move.toYear(), need.kind(), need.mask(), need.pence(), need.priority()));
        }
        return small.withNeeds(needs);
    }

    /// The most that can be paid where a loan pays all capital of a year.
    private int borrowed(int year) {
        List<Small.Need> others = small.needs().stream()
                .filter(need -> need.kind() != 0 || need.year() != year)
                .toList();
        return cost(small.needs()) - cost(others) + most(others);
    }

    private void noneIsMissing(List<WayOut> ways) {
        int before = most(small.needs());
        for (int year = 0; year < small.years(); year++) {
            int at = year;
            boolean named = ways.stream().anyMatch(way -> way instanceof WayOut.Borrow b && b.year() == at);
            hold(named == borrowed(year) > before, "borrowing in", year, ways);
            for (int f = 0; f < small.pots().size() && year + 1 < small.years(); f++) {
                int pot = f;
                Small kept = carriedOn(f, year);
                boolean asks = ways.stream()
                        .anyMatch(way -> way instanceof WayOut.CarryOn c && c.purse() == pot && c.fromYear() == at);
                hold(asks == most(kept) > before, "carried on by", f, year, ways);
            }
        }
    }
}
