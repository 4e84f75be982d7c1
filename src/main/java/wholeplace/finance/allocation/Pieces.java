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

    private Pieces(int demands, Builder unsorted) {
        int size = unsorted.size;
        this.first = new int[demands + 1];
        this.demand = new int[size];
        this.purse = new short[size];
        this.arrived = new short[size];
        this.pence = new long[size];
        this.fixed = new boolean[size];
        for (int i = 0; i < size; i++) {
            first[unsorted.demand[i] + 1]++;
        }
        for (int d = 0; d < demands; d++) {
            first[d + 1] += first[d];
        }
        int[] at = Arrays.copyOf(first, demands);
        for (int i = 0; i < size; i++) {
            put(at[unsorted.demand[i]]++, unsorted, i);
        }
    }

    private void put(int at, Builder unsorted, int i) {
        demand[at] = unsorted.demand[i];
        purse[at] = unsorted.purse[i];
        arrived[at] = unsorted.arrived[i];
        pence[at] = unsorted.pence[i];
        fixed[at] = unsorted.fixed[i];
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
