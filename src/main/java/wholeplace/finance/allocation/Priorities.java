package wholeplace.finance.allocation;

import java.util.Arrays;
import java.util.List;

/// Where money does not suffice, settles who goes without: demands in the order of their priority, then of their
/// lines' ids, each get as much as can be given beside those before. What every purse spends stays as it is: money is
/// only taken from a demand further down and passed on, so the total stays the greatest possible.
///
/// A demand is settled when its turn comes, by walking back from the nodes that may pay it to one that pays something
/// not yet settled. Where there is none, neither will there be for any later demand of its use.
final class Priorities {
    private final Residual money;
    private final Layout layout;
    private final Uses uses;
    private final Search search;

    /// What of each use's demands is settled, in pence, and by year the uses of which more is paid than that.
    private final long[] settled;

    private final long[][] loose;
    private final boolean[] closed;

    Priorities(Residual money) {
        this.money = money;
        this.layout = money.layout;
        this.uses = money.uses;
        this.search = new Search(money);
        this.settled = new long[uses.count];
        this.closed = closed(money);
        this.loose = new long[layout.years][];
        for (int t = 0; t < layout.years; t++) {
            loose[t] = new long[money.flow[t].useWords];
        }
        for (int use = 0; use < uses.count; use++) {
            settle(use, 0);
        }
    }

    /// All uses but those that hang together with one that lacks money: the others are paid and stay so.
    private static boolean[] closed(Residual money) {
        boolean[] closed = new boolean[money.uses.count];
        Arrays.fill(closed, true);
        List<Integer> lacking = Closure.lacking(money);
        lacking.forEach(use -> closed[use] = false);
        Closure.around(money, lacking).uses(Layout.NONE).forEach(use -> closed[use] = false);
        return closed;
    }

    /// @param order the demands from the most pressing to the least
    void settle(int[] order) {
        for (int demand : order) {
            int use = uses.of[demand];
            if (!closed[use]) {
                long asked = uses.demands.pence[demand];
                if (paid(use) < settled[use] + asked) {
                    raise(use, settled[use] + asked);
                }
                settle(use, Math.min(asked, paid(use) - settled[use]));
            }
        }
    }

    private void settle(int use, long amount) {
        settled[use] += amount;
        int year = uses.year[use];
        YearFlow.put(loose[year], 0, use - uses.ofYear[year], paid(use) > settled[use]);
    }

    private long paid(int use) {
        return uses.total[use] - money.open(use);
    }

    /// Takes money for a use from what is not settled, until so much of it is paid or nothing can be taken.
    private void raise(int use, long wanted) {
        YearFlow.put(loose[uses.year[use]], 0, use - uses.ofYear[uses.year[use]], false);
        while (paid(use) < wanted) {
            search.begin();
            YearFlow flow = money.flow[uses.year[use]];
            int local = use - uses.ofYear[uses.year[use]];
            for (int arc = flow.start[local]; arc < flow.start[local + 1]; arc++) {
                search.start(layout.base[uses.year[use]] + flow.node[arc]);
            }
            int giver = search.backwards(node -> loose(node) != Layout.NONE);
            if (giver == Layout.NONE) {
                search.bury();
                closed[use] = true;
                return;
            }
            pass(giver, use, wanted - paid(use));
        }
    }

    /// A use, numbered within its year, that a node pays more for than is settled.
    private int loose(int node) {
        if (layout.isLife(node)) {
            return Layout.NONE;
        }
        int year = layout.year[node];
        YearFlow flow = money.flow[year];
        int at = money.local(node) * flow.useWords;
        for (int word = flow.useWords - 1; word >= 0; word--) {
            long both = flow.paid[at + word] & loose[year][word];
            if (both != 0) {
                return word * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(both);
            }
        }
        return Layout.NONE;
    }

    private void pass(int giver, int use, long wanted) {
        int year = layout.year[giver];
        YearFlow flow = money.flow[year];
        int donor = loose(giver);
        int from = uses.ofYear[year] + donor;
        long amount = Math.min(wanted, flow.pay[flow.arc(donor, money.local(giver))]);
        amount = Math.min(amount, paid(from) - settled[from]);
        int last = giver;
        for (; search.from[last] != Layout.NONE; last = search.from[last]) {
            amount = Math.min(amount, money.room(last, search.from[last]));
        }
        flow.fund(donor, money.local(giver), -amount);
        for (int node = giver; search.from[node] != Layout.NONE; node = search.from[node]) {
            money.shift(node, search.from[node], amount);
        }
        int into = uses.year[use];
        money.flow[into].fund(use - uses.ofYear[into], money.local(last), amount);
        settle(from, 0);
    }
}
