package wholeplace.finance.allocation;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A walk over the nodes, the nearest first, along steps that have room.
final class Search {
    private final Residual money;
    private final Layout layout;

    /// Bits of the nodes that were met, and of those that need not be looked at again.
    private final long[] met;

    private final long[] dead;

    /// The node from which each was met; [Layout#NONE] where the walk began.
    final int[] from;

    private final int[] queue;
    private int head;
    private int tail;

    Search(Residual money) {
        this.money = money;
        this.layout = money.layout;
        this.met = new long[layout.size / Long.SIZE + 1];
        this.dead = new long[met.length];
        this.from = new int[layout.size];
        this.queue = new int[layout.size];
    }

    void begin() {
        System.arraycopy(dead, 0, met, 0, met.length);
        head = 0;
        tail = 0;
    }

    void start(int node) {
        meet(node, Layout.NONE);
    }

    private void meet(int node, int before) {
        long bit = 1L << node;
        if ((met[node / Long.SIZE] & bit) == 0) {
            met[node / Long.SIZE] |= bit;
            from[node] = before;
            queue[tail++] = node;
        }
    }

    boolean hasMet(int node) {
        return (met[node / Long.SIZE] >>> node & 1) != 0;
    }

    boolean isDead(int node) {
        return (dead[node / Long.SIZE] >>> node & 1) != 0;
    }

    /// What was met leads nowhere, now or later: nothing goes in where nothing can come out.
    void bury() {
        System.arraycopy(met, 0, dead, 0, met.length);
    }

    /// Walks the way of the money until a node is the goal; [Layout#NONE] where none is.
    int forwards(IntPredicate goal) {
        return walk(goal, true);
    }

    /// Walks against the way of the money.
    int backwards(IntPredicate goal) {
        return walk(goal, false);
    }

    private int walk(IntPredicate goal, boolean forwards) {
        while (head < tail) {
            int node = queue[head++];
            if (goal.test(node)) {
                return node;
            }
            if (layout.isLife(node)) {
                for (int t = 0; t < layout.years; t++) {
                    step(node, layout.plain(layout.purse[node], t), forwards);
                }
            } else {
                exchange(node, forwards);
                step(node, layout.child[node], forwards);
                step(node, layout.parent[node], forwards);
                step(node, layout.next[node], forwards);
                step(node, layout.previous[node], forwards);
                step(node, layout.life[node], forwards);
            }
        }
        return Layout.NONE;
    }

    private void step(int node, int to, boolean forwards) {
        if (to != Layout.NONE && (forwards ? money.room(node, to) : money.room(to, node)) > 0) {
            meet(to, node);
        }
    }

    /// The nodes of the same year that pay what this one may pay too; backwards, that may pay what this one pays.
    private void exchange(int node, boolean forwards) {
        int first = layout.base[layout.year[node]];
        YearFlow flow = money.flow[layout.year[node]];
        long[] steps = forwards ? flow.takers : flow.givers;
        int at = (node - first) * flow.nodeWords;
        for (int word = 0; word < flow.nodeWords; word++) {
            long fresh = steps[at + word] & ~met[first / Long.SIZE + word];
            for (; fresh != 0; fresh &= fresh - 1) {
                meet(first + word * Long.SIZE + Long.numberOfTrailingZeros(fresh), node);
            }
        }
    }

    /// All nodes met, in the order of meeting.
    int[] found() {
        return Arrays.copyOf(queue, tail);
    }
}
