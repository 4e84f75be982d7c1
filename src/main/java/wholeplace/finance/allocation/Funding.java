package wholeplace.finance.allocation;

import java.util.Arrays;

/// One run of the search: demands funded from purses as well as the rules of a network allow.
final class Funding {
    final Demands demands;
    final Layout layout;
    final Uses uses;
    final Residual money;

    /// What purses with a match condition may spend over the years, by place in the layout.
    final long[] limits;

    /// What could not be paid in all.
    final long open;

    /// The demands in the order of the lines' ids.
    final int[] order;

    /// From the most pressing demand to the least; empty where nobody goes without.
    private final int[] pressing;

    private Funding(Demands demands, Layout layout, Schemes schemes, long[] limits) {
        this.demands = demands;
        this.layout = layout;
        this.limits = limits.clone();
        this.order = inOrder(demands, layout);
        this.uses = new Uses(demands, layout, schemes.ofLine);
        this.money = new Residual(layout, uses);
        this.open = new Filling(money, limits).fill();
        this.pressing = open > 0 ? byPriority() : new int[0];
    }

    /// Only as far as is needed to know how much can be paid.
    ///
    /// @param schemes by which lines are told apart
    /// @param limits what each purse may spend over its life, where the layout has a node for that
    static Funding total(Demands demands, Layout layout, Schemes schemes, long[] limits) {
        return new Funding(demands, layout, schemes, limits);
    }

    /// With what cannot be paid settled by the demands' priorities.
    static Funding of(Demands demands, Layout layout, Schemes schemes, long[] limits) {
        var funding = new Funding(demands, layout, schemes, limits);
        if (funding.open > 0) {
            new Priorities(funding.money).settle(funding.pressing);
        }
        return funding;
    }

    private static int[] inOrder(Demands demands, Layout layout) {
        int[] lines = Order.places(
                Order.of(demands.lines.size(), (a, b) -> demands.lines.get(a).compareTo(demands.lines.get(b))));
        return Order.of(demands.size, (a, b) -> {
            int byLine = Integer.compare(lines[demands.line[a]], lines[demands.line[b]]);
            int byYear = byLine != 0 ? byLine : Integer.compare(demands.year[a], demands.year[b]);
            return byYear != 0 ? byYear : alike(demands, layout, a, b);
        });
    }

    /// The order of demands of one line in one year.
    private static int alike(Demands demands, Layout layout, int a, int b) {
        int byKind = Byte.compare(demands.kind[a], demands.kind[b]);
        int byPriority = byKind != 0 ? byKind : Byte.compare(demands.priority[a], demands.priority[b]);
        int order = byPriority != 0 ? byPriority : Long.compare(demands.pence[a], demands.pence[b]);
        for (int f = 0; f < layout.given.length && order == 0; f++) {
            order = Boolean.compare(demands.mayBePaidBy(a, layout.given[f]), demands.mayBePaidBy(b, layout.given[f]));
        }
        return order;
    }

    /// The demands of each use.
    int[][] members() {
        return uses.members(order);
    }

    private int[] byPriority() {
        int[] at = new int[Demands.LAST_PRIORITY + 2];
        for (int demand : order) {
            at[demands.priority[demand] + 1]++;
        }
        for (int priority = 1; priority < at.length; priority++) {
            at[priority] += at[priority - 1];
        }
        int[] sorted = new int[demands.size];
        for (int demand : order) {
            sorted[at[demands.priority[demand]]++] = demand;
        }
        return sorted;
    }

    /// What of each demand is unpaid.
    long[] unfunded() {
        long[] unfunded = new long[demands.size];
        if (open == 0) {
            return unfunded;
        }
        long[] left = new long[uses.count];
        Arrays.setAll(left, use -> uses.total[use] - money.open(use));
        for (int demand : pressing) {
            int use = uses.of[demand];
            long paid = Math.min(left[use], demands.pence[demand]);
            left[use] -= paid;
            unfunded[demand] = demands.pence[demand] - paid;
        }
        return unfunded;
    }

    /// Whether a purse has spent all that its match condition lets it.
    boolean isAtLimit(int purse) {
        long used = 0;
        boolean limited = false;
        for (int t = 0; t < layout.years; t++) {
            int node = layout.plain(purse, t);
            limited |= node != Layout.NONE && layout.life[node] != Layout.NONE;
            used += node == Layout.NONE ? 0 : money.used[node];
        }
        return limited && used >= limits[purse];
    }

    /// A walk to all nodes that unused money reaches.
    Search unusedMoney() {
        var search = new Search(money);
        search.begin();
        for (int node = 0; node < layout.base[layout.years]; node++) {
            if (layout.arrives[node] > money.used[node] && !isAtLimit(layout.purse[node])) {
                search.start(node);
            }
        }
        search.forwards(node -> false);
        return search;
    }
}
