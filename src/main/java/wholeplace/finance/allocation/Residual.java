package wholeplace.finance.allocation;

/// The state of the money: what arrives and is used, passes gates, is carried and pays, and with that, how much more
/// could still go from one node to another, also by undoing what was done.
final class Residual {
    final Layout layout;
    final Uses uses;
    final YearFlow[] flow;

    /// What of a node's arrivals is used.
    final long[] used;

    /// What passes into a gate, and what is carried from a plain node to the next year's.
    final long[] passed;

    final long[] carried;

    Residual(Layout layout, Uses uses) {
        this.layout = layout;
        this.uses = uses;
        this.used = new long[layout.size];
        this.passed = new long[layout.size];
        this.carried = new long[layout.size];
        this.flow = new YearFlow[layout.years];
        for (int t = 0; t < layout.years; t++) {
            flow[t] = new YearFlow(uses, layout, t);
        }
    }

    /// How much more money at `from` could be used through `to`, one step away.
    long room(int from, int to) {
        if (layout.purse[from] != layout.purse[to]) {
            int first = layout.base[layout.year[from]];
            return flow[layout.year[from]].over(from - first, to - first);
        }
        if (layout.isLife(from)) {
            return layout.arrives[to] - used[to];
        }
        if (layout.isLife(to)) {
            return used[from];
        }
        if (layout.child[from] == to) {
            return layout.gate[to] - passed[to];
        }
        if (layout.parent[from] == to) {
            return passed[from];
        }
        return layout.next[from] == to ? layout.carry[from] - carried[from] : carried[to];
    }

    /// Lets money go from one node to one a step away.
    void shift(int from, int to, long amount) {
        if (layout.purse[from] != layout.purse[to]) {
            int first = layout.base[layout.year[from]];
            flow[layout.year[from]].takeOver(from - first, to - first, amount);
        } else if (layout.isLife(from)) {
            used[to] += amount;
        } else if (layout.isLife(to)) {
            used[from] -= amount;
        } else if (layout.child[from] == to) {
            passed[to] += amount;
        } else if (layout.parent[from] == to) {
            passed[from] -= amount;
        } else if (layout.next[from] == to) {
            carried[from] += amount;
        } else {
            carried[to] -= amount;
        }
    }

    /// What is unpaid of the uses a node may pay.
    long wanting(int node) {
        return layout.isLife(node) ? 0 : flow[layout.year[node]].wanting[local(node)];
    }

    int local(int node) {
        return node - layout.base[layout.year[node]];
    }

    /// What is unpaid in all.
    long open() {
        long sum = 0;
        for (YearFlow year : flow) {
            for (long open : year.open) {
                sum += open;
            }
        }
        return sum;
    }

    long open(int use) {
        int year = uses.year[use];
        return flow[year].open[use - uses.ofYear[year]];
    }
}
