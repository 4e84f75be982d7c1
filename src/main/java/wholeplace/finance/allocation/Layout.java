package wholeplace.finance.allocation;

import java.util.Arrays;
import java.util.List;

/// The purses over the years as the nodes money passes through, in the order of the purses' ids.
///
/// A purse that can have money in a year has a node there, `plain`, which pays for capital. Behind it, where the purse
/// has such rules, stands its revenue gate and behind that its administration gate, each as a node with the most that
/// may pass; a use is paid by the node of its kind. Money goes from a plain node to the next year's as far as it may be
/// carried. A purse whose spending over all years has a limit has one more node, its `life`, from which the money
/// comes that otherwise arrives at the plain nodes.
///
/// The nodes of a year are numbered from a multiple of 64, so that sets of them are words of bits.
final class Layout {
    static final int NONE = -1;
    private static final int KINDS = Kind.values().length;

    final int years;
    final Purse[] purses;

    /// From the order of ids to the caller's numbers, and back.
    final int[] given;

    final int[] place;

    /// The first node of each year, of the lives, and behind them.
    final int[] base;

    /// How many nodes a year has.
    final int[] count;

    final int size;
    private final int[] plain;
    private final int[] payer;

    /// By node: its purse, its year, and its neighbours or [#NONE].
    int[] purse;

    int[] year;
    int[] child;
    int[] parent;
    int[] next;
    int[] previous;
    int[] life;

    /// What arrives at a node, may pass into it from its parent, and may be carried from it.
    long[] arrives;

    long[] gate;
    long[] carry;

    Layout(List<Purse> given, int years, boolean[] limited) {
        this.years = years;
        this.given = Order.of(
                given.size(), (a, b) -> given.get(a).id().compareTo(given.get(b).id()));
        this.place = Order.places(this.given);
        this.purses = Arrays.stream(this.given).mapToObj(given::get).toArray(Purse[]::new);
        this.base = new int[years + 2];
        this.count = new int[years];
        this.plain = new int[purses.length * years];
        this.payer = new int[purses.length * years * KINDS];
        int most = (3 * purses.length + Long.SIZE) * years + 2 * purses.length + Long.SIZE;
        this.purse = filled(most);
        this.year = filled(most);
        this.child = filled(most);
        this.parent = filled(most);
        this.next = filled(most);
        this.previous = filled(most);
        this.life = filled(most);
        this.arrives = new long[most];
        this.gate = new long[most];
        this.carry = new long[most];
        this.size = lay(limited);
    }

    private static int[] filled(int length) {
        int[] nodes = new int[length];
        Arrays.fill(nodes, NONE);
        return nodes;
    }

    private int lay(boolean[] limited) {
        long[] reach = new long[purses.length];
        int node = 0;
        for (int t = 0; t < years; t++) {
            base[t] = node;
            for (int f = 0; f < purses.length; f++) {
                reach[f] = reach(f, t, reach[f]);
                node = lay(f, t, node, reach[f] > 0);
            }
            count[t] = node - base[t];
            node = (node + Long.SIZE - 1) & -Long.SIZE;
        }
        base[years] = node;
        for (int f = 0; f < purses.length; f++) {
            node = limited[given[f]] ? layLife(f, node) : node;
        }
        base[years + 1] = node;
        return node;
    }

    /// The most that a purse can have in a year.
    private long reach(int f, int t, long before) {
        long carried = t == 0 ? 0 : Math.min(before, purses[f].carryRoom(t - 1));
        return Math.addExact(carried, purses[f].spendable(t));
    }

    private int lay(int f, int t, int node, boolean open) {
        int at = f * years + t;
        Arrays.fill(payer, at * KINDS, (at + 1) * KINDS, NONE);
        plain[at] = open ? node : NONE;
        if (!open) {
            return node;
        }
        arrives[node] = purses[f].spendable(t);
        link(f, t, node);
        payer[at * KINDS] = node;
        int revenue = purses[f].hasRevenueGate() ? gate(node, purses[f].revenueRoom(t)) : node;
        payer[at * KINDS + 1] = revenue;
        if (revenue == NONE) {
            return node + 1;
        }
        int running = purses[f].hasAdministrationGate() ? gate(revenue, purses[f].administrationRoom(t)) : revenue;
        payer[at * KINDS + 2] = running;
        return Math.max(revenue, running) + 1;
    }

    private void link(int f, int t, int node) {
        purse[node] = f;
        year[node] = t;
        int before = t == 0 ? NONE : plain[f * years + t - 1];
        if (before != NONE) {
            carry[before] = purses[f].carryRoom(t - 1);
            next[before] = node;
            previous[node] = before;
        }
    }

    /// A gate that lets nothing through is no node.
    private int gate(int before, long room) {
        if (room == 0) {
            return NONE;
        }
        int node = before + 1;
        purse[node] = purse[before];
        year[node] = year[before];
        gate[node] = room;
        parent[node] = before;
        child[before] = node;
        return node;
    }

    private int layLife(int f, int node) {
        purse[node] = f;
        for (int t = 0; t < years; t++) {
            if (plain(f, t) != NONE) {
                life[plain(f, t)] = node;
            }
        }
        return node + 1;
    }

    int plain(int f, int t) {
        return plain[f * years + t];
    }

    /// The node of a purse that pays for uses of a kind in a year; [#NONE] where none does.
    int payer(int f, int t, int kind) {
        return payer[(f * years + t) * KINDS + kind];
    }

    boolean isLife(int node) {
        return node >= base[years];
    }
}
