package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wholeplace.money.Money;

/// Holds an allocation against everything that could have been done instead.
final class Examination {
    private final Small small;
    private final List<String> faults = new ArrayList<>();

    private Examination(Small small) {
        this.small = small;
    }

    /// What is wrong with the allocation of a small plan without match conditions, in sentences.
    static List<String> faults(Small small, Random random) {
        var examination = new Examination(small);
        Small.Shuffled as = small.shuffled(null);
        Allocation allocation = Allocation.of(as.plan());
        examination.obeysTheRules(allocation);
        List<Small.Need> asked = examination.fixedAreKept(allocation);
        examination.isTheMost(allocation, asked);
        examination.isTheSame(allocation, small.shuffled(random));
        examination.isTheSame(allocation, small.amongMany().shuffled(random));
        if (small.fixes().isEmpty()) {
            examination.spendsTheRestrictedFirst(as.plan());
        }
        return examination.faults;
    }

    /// What of the rules the pieces of an allocation break.
    static List<String> lawful(Small small, Allocation allocation) {
        var examination = new Examination(small);
        examination.obeysTheRules(allocation);
        return examination.faults;
    }

    private void hold(boolean right, String what, Object... values) {
        if (!right) {
            faults.add(what + Arrays.toString(values));
        }
    }

    /// The pieces alone, replayed year by year.
    private void obeysTheRules(Allocation allocation) {
        List<Piece> pieces = allocation.pieces().all().toList();
        for (Piece piece : pieces) {
            Small.Need need = small.needs().get(piece.demand());
            hold((need.mask() >> piece.purse() & 1) != 0, "not eligible: ", piece);
            hold(piece.arrived() <= need.year(), "too late: ", piece);
            hold(piece.amount().pence() > 0, "nothing: ", piece);
        }
        for (int i = 0; i < small.needs().size(); i++) {
            int demand = i;
            long paid = sum(pieces.stream().filter(piece -> piece.demand() == demand));
            hold(
                    paid + allocation.unfunded(i).pence()
                            == small.needs().get(i).pence(),
                    "need, paid, unfunded: ",
                    i,
                    paid,
                    allocation.unfunded(i));
        }
        for (int f = 0; f < small.pots().size(); f++) {
            replay(f, allocation, pieces);
        }
    }

    private static long sum(Stream<Piece> pieces) {
        return pieces.mapToLong(piece -> piece.amount().pence()).sum();
    }

    private void replay(int f, Allocation allocation, List<Piece> pieces) {
        Small.Pot pot = small.pots().get(f);
        long balance = 0;
        for (int t = 0; t < small.years(); t++) {
            int year = t;
            List<Piece> own = pieces.stream()
                    .filter(piece -> piece.purse() == f
                            && small.needs().get(piece.demand()).year() == year)
                    .toList();
            long used = sum(own.stream());
            long revenue = sum(own.stream().filter(piece -> kind(piece) >= 1));
            long running = sum(own.stream().filter(piece -> kind(piece) == 2));
            long before = balance;
            balance += pot.arrives().get(t) - used;
            hold(balance >= 0, "spends too much: ", pot, t);
            hold(used <= before + pot.spendable(t), "spends after its date: ", pot, t);
            hold(pot.revenueRoom(t) < 0 || revenue <= pot.revenueRoom(t), "too much revenue: ", pot, revenue, t);
            hold(
                    pot.administrationRoom(t) < 0 || running <= pot.administrationRoom(t),
                    "too much administration: ",
                    pot,
                    running);
            long kept = Math.min(balance, pot.carryRoom(t));
            hold(
                    allocation
                            .purseYear(f, t)
                            .equals(PurseYear.ofPence(pot.arrives().get(t), before, used, kept, balance - kept)),
                    "purse year: ",
                    pot,
                    t,
                    allocation.purseYear(f, t));
            balance = kept;
        }
        arrived(f, pieces);
    }

    private int kind(Piece piece) {
        return small.needs().get(piece.demand()).kind();
    }

    private void arrived(int f, List<Piece> pieces) {
        for (int t = 0; t < small.years(); t++) {
            int year = t;
            long used = sum(pieces.stream().filter(piece -> piece.purse() == f && piece.arrived() == year));
            hold(used <= small.pots().get(f).arrives().get(t), "more than arrived: ", f, used, t);
        }
    }

    /// Fixed allocations in their turn, each as far as its purse has it; gives what then is asked for.
    private List<Small.Need> fixedAreKept(Allocation allocation) {
        int[] left = small.needs().stream().mapToInt(Small.Need::pence).toArray();
        List<Small.Fix> fixes = small.fixes().stream()
                .sorted(Comparator.<Small.Fix>comparingInt(fix -> need(fix).priority())
                        .thenComparingInt(fix -> need(fix).line())
                        .thenComparingInt(fix -> need(fix).year())
                        .thenComparing(fix -> small.pots().get(fix.pot()).id())
                        .thenComparingInt(Small.Fix::pence))
                .toList();
        List<Small.Need> only = new ArrayList<>();
        for (Small.Fix fix : fixes) {
            int pence = Math.min(fix.pence(), left[fix.need()]);
            left[fix.need()] -= pence;
            only.add(
                    new Small.Need(need(fix).line(), need(fix).year(), need(fix).kind(), 1 << fix.pot(), pence, 1));
        }
        List<Integer> given = BruteForce.inTurn(small, only);
        long[] refused = new long[small.fixes().size()];
        allocation
                .refusals()
                .forEach(refusal -> refused[refusal.fixed()] += refusal.amount().pence());
        List<Small.Need> asked = new ArrayList<>();
        for (int i = 0; i < fixes.size(); i++) {
            Small.Fix fix = fixes.get(i);
            hold(
                    same(fixes, refused, fix) || refused[small.fixes().indexOf(fix)] == fix.pence() - given.get(i),
                    "refused, given: ",
                    fix,
                    refused[small.fixes().indexOf(fix)],
                    given.get(i));
            left[fix.need()] += only.get(i).pence() - given.get(i);
            asked.add(only.get(i).withPence(given.get(i)));
        }
        long fixed = sum(allocation.pieces().all().filter(Piece::fixed));
        hold(fixed == given.stream().mapToInt(x -> x).sum(), "fixed: ", fixed, given);
        small.pressing()
                .forEach(need -> asked.add(need.withPence(left[small.needs().indexOf(need)])));
        return asked;
    }

    /// Two alike: which of them is refused cannot be told.
    private static boolean same(List<Small.Fix> fixes, long[] refused, Small.Fix fix) {
        return refused.length > 0 && fixes.stream().filter(fix::equals).count() > 1;
    }

    private Small.Need need(Small.Fix fix) {
        return small.needs().get(fix.need());
    }

    /// As much is funded as can be, complete if that is possible, and the more pressing goes first.
    private void isTheMost(Allocation allocation, List<Small.Need> asked) {
        List<Integer> amounts = BruteForce.inTurn(small, asked);
        int most = amounts.stream().mapToInt(x -> x).sum();
        int cost = small.needs().stream().mapToInt(Small.Need::pence).sum();
        hold(
                allocation.unfunded().equals(new Money(cost - most)),
                "unfunded, could be: ",
                allocation.unfunded(),
                cost - most);
        hold(allocation.isComplete() == (most == cost), "complete: ", allocation.isComplete());
        List<Small.Need> pressing = small.pressing();
        int fixes = asked.size() - pressing.size();
        for (int i = 0; i < pressing.size(); i++) {
            int missing = asked.get(fixes + i).pence() - amounts.get(fixes + i);
            int number = small.needs().indexOf(pressing.get(i));
            hold(
                    allocation.unfunded(number).pence() == missing,
                    "unfunded, should be: ",
                    pressing.get(i),
                    allocation.unfunded(number),
                    missing);
        }
    }

    private void isTheSame(Allocation allocation, Small.Shuffled other) {
        Allocation again = Allocation.of(other.plan());
        List<Piece> turned = again.pieces()
                .all()
                .map(piece -> new Piece(
                        other.needs().get(piece.demand()),
                        other.pots().get(piece.purse()),
                        piece.arrived(),
                        piece.amount(),
                        piece.fixed()))
                .toList();
        List<Piece> pieces = allocation.pieces().all().toList();
        hold(turned.size() == pieces.size() && turned.containsAll(pieces), "in another order: ", turned, pieces);
        hold(
                IntStream.range(0, small.needs().size())
                        .allMatch(i -> again.unfunded(other.needs().indexOf(i)).equals(allocation.unfunded(i))),
                "in another order, others are unfunded ");
    }

    /// Each source of money in its turn is used as much as can be beside those before.
    private void spendsTheRestrictedFirst(Plan plan) {
        var layout = new Layout(
                plan.purses(), plan.years(), new boolean[plan.purses().size()]);
        var funding = Funding.of(
                plan.demands(),
                layout,
                new Schemes(plan, layout),
                new long[plan.purses().size()]);
        int[][] comes = new int[small.pots().size()][small.years()];
        int before = 0;
        for (int source : sources(layout)) {
            int f = layout.given[layout.purse[source]];
            int year = layout.year[source];
            comes[f][year] = small.pots().get(f).arrives().get(year);
            int most = BruteForce.most(small, small.needs(), comes);
            hold(funding.money.used[source] == most - before, "not the restricted first: ", f, year, most - before);
            before = most;
        }
    }

    /// Where money arrives, in the order of tier, expiry, breadth, id and year.
    private List<Integer> sources(Layout layout) {
        return IntStream.range(0, layout.size)
                .filter(node -> layout.arrives[node] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                node -> pot(layout, node).tier())
                        .thenComparingInt(node -> expiry(layout, node))
                        .thenComparingLong(node -> breadth(layout, node))
                        .thenComparing(node -> pot(layout, node).id())
                        .thenComparingInt(node -> layout.year[node]))
                .toList();
    }

    private Small.Pot pot(Layout layout, int node) {
        return small.pots().get(layout.given[layout.purse[node]]);
    }

    private int expiry(Layout layout, int node) {
        return pot(layout, node).carry() == 0
                ? layout.year[node]
                : pot(layout, node).last();
    }

    private long breadth(Layout layout, int node) {
        int f = layout.given[layout.purse[node]];
        return small.needs().stream()
                .filter(need -> (need.mask() >> f & 1) != 0)
                .filter(need -> need.year() >= layout.year[node] && need.year() <= expiry(layout, node))
                .filter(need -> layout.payer(layout.purse[node], need.year(), need.kind()) != Layout.NONE)
                .mapToLong(Small.Need::pence)
                .sum();
    }
}
