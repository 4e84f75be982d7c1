package wholeplace.finance.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wholeplace.money.Money;

/// Looks for lawful ways to fund more, one relaxation at a time: a fixed allocation released, money kept a year longer,
/// uses moved by a year, borrowing for capital. A way is tried only where it could help, which the state of the money
/// tells: it has to bring money to nodes that can reach something unfunded. What it cures is what the whole plan, with
/// it and funded anew, leaves unfunded less.
final class WaysOut {
    /// So many ways of a family are tried, the likeliest first.
    private static final int TRIES = 40;

    private final Plan plan;
    private final Solved solved;
    private final Layout layout;
    private final Funding funding;
    private final int[][] members;
    private final Closure closure;

    /// The uses that lack money, and what hangs together with them.
    private final List<Integer> wanted;

    WaysOut(Plan plan, Solved solved) {
        this.plan = plan;
        this.solved = solved;
        this.layout = solved.layout();
        this.funding = solved.funding();
        this.members = funding.members();
        List<Integer> lacking = Closure.lacking(funding.money).stream()
                .sorted(Comparator.comparingLong(use -> -funding.money.open(use)))
                .toList();
        this.closure = Closure.around(funding.money, lacking);
        this.wanted = Stream.concat(lacking.stream(), closure.uses(Layout.NONE).stream())
                .distinct()
                .toList();
    }

    /// What cures most first.
    List<WayOut> all() {
        if (funding.open == 0) {
            return List.of();
        }
        return Stream.of(swaps(), carriedOn(), moves(), borrowing())
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(WayOut::cures).reversed())
                .toList();
    }

    private Optional<Money> cure(Plan relaxed) {
        long cures = funding.open - Solved.open(relaxed);
        return cures > 0 ? Optional.of(new Money(cures)) : Optional.empty();
    }

    private Stream<WayOut> swaps() {
        return IntStream.range(0, plan.fixed().size())
                .filter(i -> closure.has(payer(plan.fixed().get(i))))
                .limit(TRIES)
                .boxed()
                .flatMap(i -> cure(Relaxed.released(plan, i)).map(cures -> swap(i, cures)).stream());
    }

    private int payer(Fixed fix) {
        Demands demands = plan.demands();
        return layout.payer(layout.place[fix.purse()], demands.year[fix.demand()], demands.kind[fix.demand()]);
    }

    private WayOut swap(int fixed, Money cures) {
        Pieces instead = Allocation.of(Relaxed.released(plan, fixed)).pieces();
        return new WayOut.Swap(
                fixed, instead.of(plan.fixed().get(fixed).demand()).toList(), cures);
    }

    /// Unused money at the end of a year that could pay, in the next, something that lacks money or is in its way.
    private Stream<WayOut> carriedOn() {
        Search unused = funding.unusedMoney();
        return IntStream.range(0, layout.purses.length * (layout.years - 1))
                .filter(i -> {
                    int f = i / (layout.years - 1);
                    int t = i % (layout.years - 1);
                    return layout.plain(f, t) != Layout.NONE
                            && unused.hasMet(layout.plain(f, t))
                            && isWanted(layout.given[f], t + 1);
                })
                .limit(TRIES)
                .boxed()
                .flatMap(i -> carriedOn(layout.given[i / (layout.years - 1)], i % (layout.years - 1)).stream());
    }

    private Optional<WayOut> carriedOn(int purse, int year) {
        return cure(Relaxed.carriedOn(plan, purse, year)).map(cures -> new WayOut.CarryOn(purse, year, cures));
    }

    /// Whether a purse may pay something in a year that hangs together with what lacks money.
    private boolean isWanted(int purse, int year) {
        return wanted.stream()
                .filter(use -> funding.uses.year[use] == year)
                .flatMap(this::claims)
                .anyMatch(claim -> funding.demands.mayBePaidBy(claim, purse));
    }

    private Stream<Integer> claims(int use) {
        return IntStream.of(members[use]).boxed();
    }

    private Stream<WayOut> moves() {
        return wanted.stream()
                .filter(use -> claims(use).noneMatch(funding.demands::isFixed))
                .limit(TRIES / 2)
                .flatMap(use -> Stream.of(-1, 1).flatMap(by -> move(use, by).stream()));
    }

    private Optional<WayOut> move(int use, int by) {
        int from = funding.uses.year[use];
        int to = from + by;
        if (to < 0 || to >= layout.years) {
            return Optional.empty();
        }
        List<Integer> demands =
                claims(use).map(claim -> solved.claims().demandOf[claim]).toList();
        return cure(Relaxed.moved(plan, demands, to)).map(cures -> new WayOut.Move(demands, from, to, cures));
    }

    private Stream<WayOut> borrowing() {
        return wanted.stream()
                .filter(use -> funding.uses.kind[use] == Kind.CAPITAL.ordinal())
                .map(use -> funding.uses.year[use])
                .distinct()
                .sorted()
                .flatMap(year -> cure(Relaxed.borrowed(plan, year, new Money(funding.open)))
                        .map(cures -> new WayOut.Borrow(year, cures))
                        .stream());
    }
}
