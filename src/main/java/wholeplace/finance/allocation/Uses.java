package wholeplace.finance.allocation;

import java.util.Arrays;

/// Demands that the same purses may pay, of the same kind and in the same year, taken together: thousands of lines
/// become hundreds of uses a year, and the search need not know the lines.
///
/// Uses are in the order of year, how few purses may pay them, and which, so that nothing depends on the order in which
/// lines are given.
final class Uses {
    final Demands demands;
    final int words;
    final int count;
    final int[] year;
    final int[] kind;

    /// Which conditions' schemes the demands belong to, as the caller numbers such sets.
    final int[] scope;

    /// Bits of the purses, in the order of the [Layout], that may pay and can have money.
    final long[] mask;

    final long[] total;

    /// The first use of each year, and behind the last.
    final int[] ofYear;

    /// The use of each demand.
    final int[] of;

    /// @param scopes of each line, which set of conditions' schemes it belongs to
    Uses(Demands demands, Layout layout, int[] scopes) {
        this.demands = demands;
        this.words = demands.words;
        var groups = new Groups(demands, layout, scopes);
        int[] sorted = groups.inOrder();
        int[] place = Order.places(sorted);
        this.count = sorted.length;
        this.year = new int[count];
        this.kind = new int[count];
        this.scope = new int[count];
        this.mask = new long[count * words];
        this.total = new long[count];
        for (int use = 0; use < count; use++) {
            groups.copy(sorted[use], use, this);
        }
        this.of = Arrays.stream(groups.of).map(group -> place[group]).toArray();
        this.ofYear = ofYear(layout.years);
    }

    private int[] ofYear(int years) {
        int[] first = new int[years + 1];
        for (int use = 0; use < count; use++) {
            first[year[use] + 1] = use + 1;
        }
        for (int t = 1; t <= years; t++) {
            first[t] = Math.max(first[t], first[t - 1]);
        }
        return first;
    }

    /// The demands of each use, as they stand in an order.
    int[][] members(int[] order) {
        int[] size = new int[count];
        for (int use : of) {
            size[use]++;
        }
        int[][] members = new int[count][];
        Arrays.setAll(members, use -> new int[size[use]]);
        int[] at = new int[count];
        for (int demand : order) {
            members[of[demand]][at[of[demand]]++] = demand;
        }
        return members;
    }

    /// How many purses of lower place may pay a use: the place of `purse` among those that may.
    int rank(int use, int purse) {
        int at = use * words;
        int last = purse / Long.SIZE;
        int rank = Long.bitCount(mask[at + last] & ((1L << purse) - 1));
        for (int word = 0; word < last; word++) {
            rank += Long.bitCount(mask[at + word]);
        }
        return rank;
    }

    boolean mayBePaidBy(int use, int purse) {
        return (mask[use * words + purse / Long.SIZE] >>> purse & 1) != 0;
    }

    int width(int use) {
        return bits(mask, use * words, words);
    }

    static int bits(long[] mask, int at, int words) {
        int bits = 0;
        for (int word = 0; word < words; word++) {
            bits += Long.bitCount(mask[at + word]);
        }
        return bits;
    }
}
