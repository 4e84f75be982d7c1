package wholeplace.finance.allocation;

/// What is paid in one year, seen from the nodes: for any two of them, how much one could take over of what the other
/// pays now. That is all the search has to know, so it steps from node to node and never looks at a use.
///
/// Where node 0 pays 300.00 for a use that node 1 may pay too, and 200.00 for one it may not, `over(1, 0)` is 300.00.
final class YearFlow {
    private final Uses uses;
    private final int[] purse;

    /// The year's first node and first use; both are numbered from nought here.
    private final int firstNode;

    private final int firstUse;
    private final int count;
    final int nodes;
    final int nodeWords;
    final int useWords;

    /// `over[n * nodes + m]`: what `m` pays now on uses that `n` may pay too; the bits say where that is not nought,
    /// by `n` and by `m`.
    private final long[] over;

    final long[] takers;
    final long[] givers;

    /// What is unpaid of the uses a node may pay.
    final long[] wanting;

    /// What is unpaid of each use.
    final long[] open;

    private final long[] openUses;

    /// By node, the uses it may pay and those it pays.
    private final long[] eligible;

    final long[] paid;

    /// Each use's first arc and behind the last; an arc is a node that may pay the use, with what it pays.
    final int[] start;

    final int[] node;
    final long[] pay;

    YearFlow(Uses uses, Layout layout, int year) {
        this.uses = uses;
        this.purse = layout.purse;
        this.firstNode = layout.base[year];
        this.firstUse = uses.ofYear[year];
        this.count = uses.ofYear[year + 1] - firstUse;
        this.nodes = layout.count[year];
        this.nodeWords = (nodes + Long.SIZE - 1) / Long.SIZE;
        this.useWords = (count + Long.SIZE - 1) / Long.SIZE;
        this.over = new long[nodes * nodes];
        this.takers = new long[nodes * nodeWords];
        this.givers = new long[nodes * nodeWords];
        this.wanting = new long[nodes];
        this.open = new long[count];
        this.openUses = new long[useWords];
        this.eligible = new long[nodes * useWords];
        this.paid = new long[nodes * useWords];
        this.start = new int[count + 1];
        for (int use = 0; use < count; use++) {
            start[use + 1] = start[use] + uses.width(firstUse + use);
        }
        this.node = new int[start[count]];
        this.pay = new long[start[count]];
        for (int use = 0; use < count; use++) {
            connect(use, layout, year);
            want(use, uses.total[firstUse + use]);
        }
    }

    private void connect(int use, Layout layout, int year) {
        int arc = start[use];
        int at = (firstUse + use) * uses.words;
        for (int word = 0; word < uses.words; word++) {
            for (long left = uses.mask[at + word]; left != 0; left &= left - 1) {
                int f = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                int n = layout.payer(f, year, uses.kind[firstUse + use]) - firstNode;
                node[arc++] = n;
                put(eligible, n * useWords, use, true);
            }
        }
    }

    static void put(long[] bits, int at, int bit, boolean value) {
        int word = at + bit / Long.SIZE;
        bits[word] = value ? bits[word] | 1L << bit : bits[word] & ~(1L << bit);
    }

    long over(int n, int m) {
        return over[n * nodes + m];
    }

    /// The arc from a node to a use it may pay.
    int arc(int use, int n) {
        return start[use] + uses.rank(firstUse + use, purse[firstNode + n]);
    }

    /// More, or where negative less, of a use is unpaid.
    private void want(int use, long by) {
        open[use] += by;
        put(openUses, 0, use, open[use] > 0);
        for (int arc = start[use]; arc < start[use + 1]; arc++) {
            wanting[node[arc]] += by;
        }
    }

    /// A node pays more, or less, of a use.
    private void pay(int use, int payer, long by) {
        int own = arc(use, payer);
        pay[own] += by;
        put(paid, payer * useWords, use, pay[own] > 0);
        for (int arc = start[use]; arc < start[use + 1]; arc++) {
            if (arc != own) {
                exchangeable(node[arc], payer, by);
            }
        }
    }

    private void exchangeable(int taker, int payer, long by) {
        int at = taker * nodes + payer;
        long before = over[at];
        over[at] = before + by;
        if (before == 0 || before + by == 0) {
            put(takers, taker * nodeWords, payer, before == 0);
            put(givers, payer * nodeWords, taker, before == 0);
        }
    }

    /// A node pays for what is unpaid, the uses with the fewest payers first.
    void serve(int n, long amount) {
        long left = amount;
        for (int word = 0; word < useWords && left > 0; word++) {
            long bits = eligible[n * useWords + word] & openUses[word];
            for (; bits != 0 && left > 0; bits &= bits - 1) {
                int use = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                long part = Math.min(left, open[use]);
                fund(use, n, part);
                left -= part;
            }
        }
    }

    /// A node pays that much of what is unpaid of a use; where negative, it stops paying it.
    void fund(int use, int n, long amount) {
        pay(use, n, amount);
        want(use, -amount);
    }

    /// A node pays from now on that much of what another has paid of a use.
    void exchange(int use, int n, int m, long amount) {
        pay(use, m, -amount);
        pay(use, n, amount);
    }

    /// A node pays from now on that much of what another has paid, the uses with the fewest payers first.
    void takeOver(int n, int m, long amount) {
        long left = amount;
        for (int word = 0; word < useWords && left > 0; word++) {
            long bits = eligible[n * useWords + word] & paid[m * useWords + word];
            for (; bits != 0 && left > 0; bits &= bits - 1) {
                int use = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                long part = Math.min(left, pay[arc(use, m)]);
                exchange(use, n, m, part);
                left -= part;
            }
        }
    }
}
