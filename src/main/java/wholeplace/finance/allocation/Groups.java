package wholeplace.finance.allocation;

import java.util.Arrays;

/// Finds the demands that belong together: of the same year, kind and schemes, that the same purses may pay, and fixed
/// or not. All but the purses is packed into a key of one `long`: the schemes, the year, the kind, and 1 for not fixed.
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
    private long[] key = new long[LEAST];
    private int[] hash = new int[LEAST];
    private long[] mask;
    private final long[] turned;

    /// What the demands of each group come to.
    private long[] total = new long[LEAST];

    /// The group of each demand.
    final int[] of;

    Groups(Demands demands, Layout layout, int[] scopes) {
        this.demands = demands;
        this.layout = layout;
        this.scopes = scopes;
        this.words = demands.words;
        this.open = open(layout, words);
        this.straight = isStraight(layout.given);
        this.mask = new long[LEAST * words];
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
        int yearAndKind = demands.year[demand] * KINDS + demands.kind[demand];
        long own = ((long) scopes[demands.line[demand]] << Integer.SIZE)
                + demands.year[demand] * 8L
                + demands.kind[demand] * 2L
                + (demands.isFixed(demand) ? 0 : 1);
        long mixed = own;
        for (int word = 0; word < words; word++) {
            turned[word] &= open[yearAndKind * words + word];
            mixed = (mixed ^ turned[word]) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        int slot = (int) mixed & table.length - 1;
        while (table[slot] != Layout.NONE && !isSame(table[slot], own)) {
            slot = slot + 1 & table.length - 1;
        }
        int group = table[slot] == Layout.NONE ? begin(slot, own, (int) mixed) : table[slot];
        total[group] = Math.addExact(total[group], demands.pence[demand]);
        return group;
    }

    private boolean isSame(int group, long own) {
        boolean same = key[group] == own;
        for (int word = 0; word < words && same; word++) {
            same = mask[group * words + word] == turned[word];
        }
        return same;
    }

    private int begin(int slot, long own, int mixed) {
        key[count] = own;
        hash[count] = mixed;
        System.arraycopy(turned, 0, mask, count * words, words);
        table[slot] = count++;
        if (count == key.length) {
            key = Arrays.copyOf(key, count * 2);
            hash = Arrays.copyOf(hash, count * 2);
            total = Arrays.copyOf(total, count * 2);
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
            byYearAndWidth[group] = ((long) year(group) << Integer.SIZE) + Uses.bits(mask, group * words, words);
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
        int byKind = Integer.compare((int) key[a], (int) key[b]);
        return byKind != 0 ? byKind : Long.compare(key[a], key[b]);
    }

    private int year(int group) {
        return (int) key[group] >>> 3;
    }

    void copy(int group, int use, Uses uses) {
        uses.year[use] = year(group);
        uses.kind[use] = (int) key[group] >>> 1 & 3;
        uses.scope[use] = (int) (key[group] >>> Integer.SIZE);
        uses.total[use] = total[group];
        System.arraycopy(mask, group * words, uses.mask, use * words, words);
    }
}
