package wholeplace.finance.allocation;

import java.util.Arrays;

/// Finds the demands that belong together, in a table of keys: year, kind, scheme, the purses that may pay,
/// and whether it is fixed.
final class Groups {
    private static final int KINDS = Kind.values().length;
    private static final int LEAST = 1 << 9;

    private final Demands demands;
    private final Layout layout;
    private final int[] scopes;
    private final int words;

    /// Bits of the purses that can have money in a year for a kind.
    private final long[] open;

    /// Whether the caller's order of purses is that of their ids, so that masks need no turning.
    private final boolean straight;

    private int count;
    private int[] table;
    private int[] head = new int[LEAST];
    private int[] scope = new int[LEAST];
    private int[] hash = new int[LEAST];
    private long[] mask;
    private final long[] turned;

    /// The group of each demand.
    final int[] of;

    Groups(Demands demands, Layout layout, int[] scopes) {
        this.demands = demands;
        this.layout = layout;
        this.scopes = scopes;
        this.words = demands.words;
        this.open = open(layout, words);
        this.straight = isStraight(layout.given);
        this.mask = new long[head.length * words];
        this.turned = new long[words];
        this.of = new int[demands.size];
        this.table = filled(Math.max(LEAST, Integer.highestOneBit(demands.size)));
        for (int demand = 0; demand < demands.size; demand++) {
            of[demand] = group(demand);
        }
    }

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, Layout.NONE);
        return table;
    }

    private static boolean isStraight(int[] given) {
        for (int i = 0; i < given.length; i++) {
            if (given[i] != i) {
                return false;
            }
        }
        return true;
    }

    private static long[] open(Layout layout, int words) {
        long[] open = new long[layout.years * KINDS * words];
        for (int t = 0; t < layout.years; t++) {
            for (int kind = 0; kind < KINDS; kind++) {
                for (int f = 0; f < layout.purses.length; f++) {
                    if (layout.payer(f, t, kind) != Layout.NONE) {
                        open[(t * KINDS + kind) * words + f / Long.SIZE] |= 1L << f;
                    }
                }
            }
        }
        return open;
    }

    private int group(int demand) {
        turn(demand);
        int key = demands.year[demand] * KINDS + demands.kind[demand];
        int ofScope = scopes[demands.line[demand]];
        long mixed = key * 31L + ofScope * 2L + (demands.isFixed(demand) ? 1 : 0);
        for (int word = 0; word < words; word++) {
            turned[word] &= open[key * words + word];
            mixed = (mixed ^ turned[word]) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        int slot = (int) mixed & table.length - 1;
        while (table[slot] != Layout.NONE && !isSame(table[slot], demand, ofScope)) {
            slot = slot + 1 & table.length - 1;
        }
        return table[slot] == Layout.NONE ? begin(slot, demand, ofScope, (int) mixed) : table[slot];
    }

    private boolean isSame(int group, int demand, int ofScope) {
        int other = head[group];
        if (demands.year[other] != demands.year[demand]
                || demands.kind[other] != demands.kind[demand]
                || scope[group] != ofScope
                || demands.isFixed(other) != demands.isFixed(demand)) {
            return false;
        }
        for (int word = 0; word < words; word++) {
            if (mask[group * words + word] != turned[word]) {
                return false;
            }
        }
        return true;
    }

    private int begin(int slot, int demand, int ofScope, int mixed) {
        head[count] = demand;
        scope[count] = ofScope;
        hash[count] = mixed;
        System.arraycopy(turned, 0, mask, count * words, words);
        table[slot] = count++;
        if (count == head.length) {
            head = Arrays.copyOf(head, count * 2);
            scope = Arrays.copyOf(scope, count * 2);
            hash = Arrays.copyOf(hash, count * 2);
            mask = Arrays.copyOf(mask, count * 2 * words);
        }
        if (count * 2 > table.length) {
            widen();
        }
        return count - 1;
    }

    private void widen() {
        table = filled(table.length * 4);
        for (int group = 0; group < count; group++) {
            int slot = hash[group] & table.length - 1;
            while (table[slot] != Layout.NONE) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = group;
        }
    }

    /// A demand's purses in the order of the layout.
    private void turn(int demand) {
        int at = demand * words;
        if (straight) {
            System.arraycopy(demands.eligible, at, turned, 0, words);
            return;
        }
        Arrays.fill(turned, 0);
        for (int word = 0; word < words; word++) {
            for (long left = demands.eligible[at + word]; left != 0; left &= left - 1) {
                int purse = layout.place[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
                turned[purse / Long.SIZE] |= 1L << purse;
            }
        }
    }

    /// The groups by year, how few purses may pay, and which.
    int[] inOrder() {
        long[] byYearAndWidth = new long[count];
        for (int group = 0; group < count; group++) {
            long year = demands.year[head[group]];
            byYearAndWidth[group] = (year << Integer.SIZE) + Uses.bits(mask, group * words, words);
        }
        return Order.of(count, (a, b) -> {
            int first = Long.compare(byYearAndWidth[a], byYearAndWidth[b]);
            return first != 0 ? first : compare(a, b);
        });
    }

    private int compare(int a, int b) {
        for (int word = 0; word < words; word++) {
            int byMask = Long.compareUnsigned(mask[a * words + word], mask[b * words + word]);
            if (byMask != 0) {
                return byMask;
            }
        }
        int byKind = Byte.compare(demands.kind[head[a]], demands.kind[head[b]]);
        int byScope = byKind != 0 ? byKind : Integer.compare(scope[a], scope[b]);
        return byScope != 0 ? byScope : Boolean.compare(demands.isFixed(head[b]), demands.isFixed(head[a]));
    }

    void copy(int group, int use, Uses uses) {
        uses.year[use] = demands.year[head[group]];
        uses.kind[use] = demands.kind[head[group]];
        uses.scope[use] = scope[group];
        System.arraycopy(mask, group * words, uses.mask, use * words, words);
    }
}
