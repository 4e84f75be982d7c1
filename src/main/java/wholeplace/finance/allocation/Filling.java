package wholeplace.finance.allocation;

import java.util.stream.IntStream;

/// Fills the uses from the purses, one source of money after the other, each as far as it goes and none that is done
/// lowered again: so the first is used as much as at all possible, the second as much as is possible beside it, and so
/// on, and in all as much as possible.
///
/// The order of sources: tier; the sooner the money expires; the less it may pay for; id; year.
final class Filling {
    private final Residual money;
    private final Layout layout;
    private final Search search;

    /// What a purse with a limit over its life may spend, by place in the layout.
    private final long[] limits;

    private long open;

    Filling(Residual money, long[] limits) {
        this.money = money;
        this.layout = money.layout;
        this.search = new Search(money);
        this.limits = limits;
    }

    /// Pays all that can be paid and gives what remains unpaid.
    long fill() {
        open = money.open();
        for (int source : sources()) {
            if (open > 0) {
                draw(source);
            }
        }
        return open;
    }

    private void draw(int source) {
        long rest = layout.isLife(source) ? limits[layout.purse[source]] : layout.arrives[source];
        while (rest > 0 && open > 0 && !search.isDead(source)) {
            search.begin();
            search.start(source);
            int end = search.forwards(node -> money.wanting(node) > 0);
            if (end == Layout.NONE) {
                search.bury();
                return;
            }
            long amount = push(end, rest);
            used(source, amount);
            rest -= amount;
            open -= amount;
        }
    }

    private void used(int source, long amount) {
        if (!layout.isLife(source)) {
            money.used[source] += amount;
        }
    }

    private long push(int end, long rest) {
        long amount = Math.min(rest, money.wanting(end));
        for (int node = end; search.from[node] != Layout.NONE; node = search.from[node]) {
            amount = Math.min(amount, money.room(search.from[node], node));
        }
        for (int node = end; search.from[node] != Layout.NONE; node = search.from[node]) {
            money.shift(search.from[node], node, amount);
        }
        money.flow[layout.year[end]].serve(money.local(end), amount);
        return amount;
    }

    /// The plain nodes where money arrives, and the lives.
    private int[] sources() {
        int[] nodes = IntStream.range(0, layout.size)
                .filter(node -> layout.isLife(node) || (layout.arrives[node] > 0 && layout.life[node] == Layout.NONE))
                .toArray();
        long[] breadth = IntStream.of(nodes).mapToLong(this::breadth).toArray();
        int[] order = Order.of(nodes.length, (a, b) -> {
            int byTier = Integer.compare(tier(nodes[a]), tier(nodes[b]));
            int byExpiry = byTier != 0 ? byTier : Integer.compare(expiry(nodes[a]), expiry(nodes[b]));
            int byBreadth = byExpiry != 0 ? byExpiry : Long.compare(breadth[a], breadth[b]);
            int byId = byBreadth != 0 ? byBreadth : Integer.compare(layout.purse[nodes[a]], layout.purse[nodes[b]]);
            return byId != 0 ? byId : Integer.compare(nodes[a], nodes[b]);
        });
        return IntStream.of(order).map(i -> nodes[i]).toArray();
    }

    private int tier(int node) {
        return layout.purses[layout.purse[node]].tier();
    }

    /// The last year in which money from here can be spent.
    private int expiry(int node) {
        Purse purse = layout.purses[layout.purse[node]];
        return purse.carry() instanceof Carry.None && !layout.isLife(node) ? layout.year[node] : purse.lastYear();
    }

    /// What there is to pay for that money from here could reach.
    private long breadth(int source) {
        int f = layout.purse[source];
        long sum = 0;
        int first = layout.isLife(source) ? 0 : layout.year[source];
        int last = Math.min(expiry(source), layout.years - 1);
        for (int t = first; t <= last; t++) {
            for (int node = layout.plain(f, t); node != Layout.NONE; node = layout.child[node]) {
                sum += money.wanting(node);
            }
        }
        return sum;
    }
}
