package wholeplace.finance.allocation;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wholeplace.money.Money;

/// Which purse pays what of each demand, in columns, since a large plan has hundreds of thousands of pieces. The pieces
/// of a demand stand together: numbers [#first] to before [#end].
public final class Pieces {
    private final int[] first;
    private final int[] demand;
    private final short[] purse;
    private final short[] arrived;
    private final long[] pence;
    private final boolean[] fixed;

    private Pieces(int demands, Builder cut) {
        this.first = new int[demands + 1];
        for (int i = 0; i < cut.size; i++) {
            first[cut.demand[i] + 1]++;
        }
        for (int d = 0; d < demands; d++) {
            first[d + 1] += first[d];
        }
        this.demand = Arrays.copyOf(cut.demand, cut.size);
        this.purse = Arrays.copyOf(cut.purse, cut.size);
        this.arrived = Arrays.copyOf(cut.arrived, cut.size);
        this.pence = Arrays.copyOf(cut.pence, cut.size);
        this.fixed = Arrays.copyOf(cut.fixed, cut.size);
        if (!cut.sorted) {
            sort(cut);
        }
    }

    private void sort(Builder cut) {
        int[] next = first.clone();
        for (int i = 0; i < cut.size; i++) {
            int at = next[cut.demand[i]]++;
            demand[at] = cut.demand[i];
            purse[at] = cut.purse[i];
            arrived[at] = cut.arrived[i];
            pence[at] = cut.pence[i];
            fixed[at] = cut.fixed[i];
        }
    }

    public int size() {
        return demand.length;
    }

    public int first(int ofDemand) {
        return first[ofDemand];
    }

    public int end(int ofDemand) {
        return first[ofDemand + 1];
    }

    public int demand(int piece) {
        return demand[piece];
    }

    public int purse(int piece) {
        return purse[piece];
    }

    /// Index of the year in which the money came in.
    public int arrived(int piece) {
        return arrived[piece];
    }

    public long pence(int piece) {
        return pence[piece];
    }

    public boolean isFixed(int piece) {
        return fixed[piece];
    }

    public Piece piece(int piece) {
        return new Piece(demand[piece], purse[piece], arrived[piece], new Money(pence[piece]), fixed[piece]);
    }

    public Stream<Piece> all() {
        return IntStream.range(0, size()).mapToObj(this::piece);
    }

    public Stream<Piece> of(int ofDemand) {
        return IntStream.range(first(ofDemand), end(ofDemand)).mapToObj(this::piece);
    }

    /// Pieces in the order in which they are cut.
    static final class Builder {
        private int size;
        private boolean sorted = true;
        private int[] demand;
        private short[] purse;
        private short[] arrived;
        private long[] pence;
        private boolean[] fixed;

        Builder(int expected) {
            int room = Math.max(16, expected);
            this.demand = new int[room];
            this.purse = new short[room];
            this.arrived = new short[room];
            this.pence = new long[room];
            this.fixed = new boolean[room];
        }

        void add(int ofDemand, int ofPurse, int inYear, long amount, boolean isFixed) {
            if (size == demand.length) {
                grow();
            }
            sorted &= size == 0 || demand[size - 1] <= ofDemand;
            demand[size] = ofDemand;
            purse[size] = (short) ofPurse;
            arrived[size] = (short) inYear;
            pence[size] = amount;
            fixed[size++] = isFixed;
        }

        private void grow() {
            int room = size * 2;
            demand = Arrays.copyOf(demand, room);
            purse = Arrays.copyOf(purse, room);
            arrived = Arrays.copyOf(arrived, room);
            pence = Arrays.copyOf(pence, room);
            fixed = Arrays.copyOf(fixed, room);
        }

        Pieces build(int demands) {
            return new Pieces(demands, this);
        }
    }
}
