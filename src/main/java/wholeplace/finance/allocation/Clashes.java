package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import wholeplace.finance.allocation.Shortage.Clash;
import wholeplace.finance.allocation.Shortage.Cost;
import wholeplace.finance.allocation.Shortage.Overall;
import wholeplace.finance.allocation.Shortage.Spent;
import wholeplace.money.Money;

/// Says why money does not suffice. What hangs together with one unfunded use is a clash already, but a large one; uses
/// are dropped from it, those that many purses may pay and small ones first, as long as the rest still clashes by
/// itself, until no other can be dropped: an irreducible clash. It is not the smallest there is, which nobody can find
/// in reasonable time. Then all of its uses are set aside and the next clash is looked for in the rest of the plan.
final class Clashes {
    /// More uses than that hang together only where money is short overall.
    private static final int MOST_USES = 250;

    private static final int MOST_CLASHES = 8;

    private final Plan plan;
    private final Solved solved;
    private final Funding funding;

    Clashes(Plan plan, Solved solved) {
        this.plan = plan;
        this.solved = solved;
        this.funding = solved.funding();
    }

    List<Shortage> all() {
        List<Shortage> all = new ArrayList<>();
        Part rest = new Part(
                funding, IntStream.range(0, funding.demands.size).boxed().toList());
        while (rest.funding().open > 0 && all.size() < MOST_CLASHES) {
            List<Integer> together = rest.together();
            List<Integer> claims = rest.claims(together);
            if (together.size() > MOST_USES) {
                all.add(overall(rest, together));
            } else {
                Part core = core(part(claims));
                all.add(clash(core));
                claims = core.claims();
            }
            rest = without(rest, claims);
        }
        return all;
    }

    private Part without(Part part, List<Integer> claims) {
        Set<Integer> gone = Set.copyOf(claims);
        return part(
                part.claims().stream().filter(claim -> !gone.contains(claim)).toList());
    }

    /// Some of the claims, funded by themselves.
    ///
    /// @param claims their numbers in the whole, in the order of the part's own
    /// @param members the part's own numbers of each use's claims
    private record Part(Funding funding, List<Integer> claims, List<int[]> members) {
        Part(Funding funding, List<Integer> claims) {
            this(funding, claims, List.of(funding.members()));
        }

        /// The uses that hang together with the first that lacks money.
        List<Integer> together() {
            int lacking = Closure.lacking(funding.money).getFirst();
            return Closure.around(funding.money, List.of(lacking)).uses(lacking);
        }

        /// The claims of some of its uses.
        List<Integer> claims(List<Integer> uses) {
            return uses.stream().flatMap(use -> claims(use).stream()).toList();
        }

        List<Integer> claims(int use) {
            return IntStream.of(members.get(use)).mapToObj(claims::get).toList();
        }

        /// Its uses, those that many purses may pay and small ones first.
        List<Integer> dispensable() {
            return IntStream.range(0, funding.uses.count)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(use -> -funding.uses.width(use))
                            .thenComparingLong(use -> funding.uses.total[use]))
                    .toList();
        }
    }

    private Part part(List<Integer> claims) {
        Demands of = funding.demands;
        var some = new Demands(of.years, of.purses, of.lines);
        claims.forEach(claim -> some.put(of, claim, of.priority[claim], of.pence[claim], of.eligible, claim));
        return new Part(Funding.total(some, funding.layout, solved.schemes(), funding.limits), claims);
    }

    /// Drops uses from a part that clashes until it would no longer clash without any one of those left.
    private Part core(Part clashing) {
        Part core = clashing;
        var needed = new HashSet<Integer>();
        for (int use = next(core, needed); use != Layout.NONE; use = next(core, needed)) {
            int first = core.claims(use).getFirst();
            Part less = without(core, core.claims(use));
            if (less.funding().open > 0) {
                core = part(less.claims(less.together()));
            } else {
                needed.add(first);
            }
        }
        return core;
    }

    /// A use that is not yet known to be needed, by its first claim.
    private static int next(Part core, Set<Integer> needed) {
        return core.dispensable().stream()
                .filter(use -> !needed.contains(core.claims(use).getFirst()))
                .findFirst()
                .orElse(Layout.NONE);
    }

    private Clash clash(Part core) {
        Uses uses = core.funding().uses;
        List<Cost> costs = IntStream.range(0, uses.count)
                .mapToObj(use -> new Cost(
                        uses.year[use],
                        Kind.values()[uses.kind[use]],
                        demands(core.claims(use)),
                        new Money(uses.total[use]),
                        funding.demands.isFixed(core.claims(use).getFirst())))
                .toList();
        long cost = LongStream.of(uses.total).sum();
        var barred = new Barriers(plan, solved).around(core.claims());
        return new Clash(costs, spent(core.funding()), barred, new Money(cost), new Money(cost - core.funding().open));
    }

    private List<Integer> demands(List<Integer> claims) {
        return claims.stream()
                .map(claim -> solved.claims().demandOf[claim])
                .distinct()
                .toList();
    }

    private static List<Spent> spent(Funding part) {
        var spent = new ArrayList<Spent>();
        var ages = new Ages(part);
        for (int f = 0; f < part.layout.purses.length; f++) {
            for (int t = 0; t < part.layout.years; t++) {
                Money used = ages.of(f, t).used();
                if (!used.isZero()) {
                    spent.add(new Spent(part.layout.given[f], t, used));
                }
            }
        }
        return spent;
    }

    private Overall overall(Part part, List<Integer> together) {
        Uses uses = part.funding().uses;
        Money cost =
                new Money(together.stream().mapToLong(use -> uses.total[use]).sum());
        long lacks = together.stream().mapToLong(part.funding().money::open).sum();
        var purses = new BitSet();
        for (int use : together) {
            for (int f = 0; f < plan.purses().size(); f++) {
                purses.set(
                        part.funding().layout.given[f],
                        purses.get(part.funding().layout.given[f]) || uses.mayBePaidBy(use, f));
            }
        }
        return new Overall(
                together.size(),
                demands(part.claims(together)).size(),
                together.stream().mapToInt(use -> uses.year[use]).min().orElseThrow(),
                together.stream().mapToInt(use -> uses.year[use]).max().orElseThrow(),
                purses.stream().boxed().toList(),
                cost,
                cost.minus(new Money(lacks)));
    }
}
