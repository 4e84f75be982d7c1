package wholeplace.money;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// How an amount spreads over financial years. A year without an amount is *missing*, which is not the same as
/// nought: a blank cell of a spreadsheet leaves a gap here, a `0` does not.
///
/// A value: [#with] and [#without] give another profile.
public final class Profile implements Iterable<Profile.Entry> {
    public static final Profile EMPTY = new Profile(new int[0], new long[0]);

    /// The amount of one year.
    public record Entry(FinancialYear year, Money amount) {}

    /// Starting years in rising order, and beside each its pence.
    private final int[] starts;

    private final long[] pence;

    private Profile(int[] starts, long[] pence) {
        this.starts = starts;
        this.pence = pence;
    }

    public static Profile of(Map<FinancialYear, Money> amounts) {
        SortedMap<FinancialYear, Money> sorted = new TreeMap<>(amounts);
        int[] starts = sorted.keySet().stream().mapToInt(FinancialYear::start).toArray();
        long[] pence = sorted.values().stream().mapToLong(Money::pence).toArray();
        return new Profile(starts, pence);
    }

    /// The same amounts one after the other from `first` on, one a year.
    public static Profile from(FinancialYear first, Money... amounts) {
        int[] starts =
                IntStream.range(0, amounts.length).map(i -> first.start() + i).toArray();
        return new Profile(
                starts, Arrays.stream(amounts).mapToLong(Money::pence).toArray());
    }

    /// Whole pence one after the other from `first` on, one a year.
    public static Profile ofPence(FinancialYear first, long[] pence) {
        int[] starts = new int[pence.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = first.start() + i;
        }
        return new Profile(starts, pence.clone());
    }

    public boolean has(FinancialYear year) {
        return at(year) >= 0;
    }

    /// The amount of a year; nought where the year has none.
    public Money amount(FinancialYear year) {
        int at = at(year);
        return at < 0 ? Money.ZERO : new Money(pence[at]);
    }

    public Profile with(FinancialYear year, Money amount) {
        int at = at(year);
        if (at >= 0) {
            long[] changed = pence.clone();
            changed[at] = amount.pence();
            return new Profile(starts, changed);
        }
        Map<FinancialYear, Money> more = asMap();
        more.put(year, amount);
        return of(more);
    }

    public Profile without(FinancialYear year) {
        if (!has(year)) {
            return this;
        }
        Map<FinancialYear, Money> fewer = asMap();
        fewer.remove(year);
        return of(fewer);
    }

    /// The years whose amount is wanted, with their amounts.
    public Profile where(Predicate<Entry> wanted) {
        int[] keptStarts = new int[starts.length];
        long[] keptPence = new long[starts.length];
        int kept = 0;
        for (int i = 0; i < starts.length; i++) {
            if (wanted.test(entry(i))) {
                keptStarts[kept] = starts[i];
                keptPence[kept++] = pence[i];
            }
        }
        return kept == starts.length
                ? this
                : new Profile(Arrays.copyOf(keptStarts, kept), Arrays.copyOf(keptPence, kept));
    }

    /// The same amounts so many whole years later, or earlier where `years` is below nought.
    public Profile later(int years) {
        if (years == 0) {
            return this;
        }
        int[] moved = new int[starts.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = starts[i] + years;
        }
        return new Profile(moved, pence);
    }

    public boolean hasNegative() {
        for (long amount : pence) {
            if (amount < 0) {
                return true;
            }
        }
        return false;
    }

    /// The years whose amount is nought or above.
    public Profile notNegative() {
        return where(entry -> !entry.amount().isNegative());
    }

    public boolean isEmpty() {
        return starts.length == 0;
    }

    public int size() {
        return starts.length;
    }

    /// Rising, only years that have an amount.
    public List<FinancialYear> years() {
        return Arrays.stream(starts).mapToObj(FinancialYear::new).toList();
    }

    /// The first year that has an amount.
    ///
    /// @throws NoSuchElementException where none has
    public FinancialYear first() {
        return edge(0);
    }

    /// The last year that has an amount.
    ///
    /// @throws NoSuchElementException where none has
    public FinancialYear last() {
        return edge(starts.length - 1);
    }

    /// The largest amount by size, without its sign; nought where there is none.
    public Money largest() {
        long largest = 0;
        for (long amount : pence) {
            largest = Math.max(largest, amount == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(amount));
        }
        return new Money(largest);
    }

    private FinancialYear edge(int at) {
        if (isEmpty()) {
            throw new NoSuchElementException("A profile without amounts has no first or last year.");
        }
        return new FinancialYear(starts[at]);
    }

    /// These amounts and those of years that all come later.
    public Profile followedBy(Profile later) {
        int[] allStarts = Arrays.copyOf(starts, starts.length + later.starts.length);
        long[] allPence = Arrays.copyOf(pence, allStarts.length);
        System.arraycopy(later.starts, 0, allStarts, starts.length, later.starts.length);
        System.arraycopy(later.pence, 0, allPence, starts.length, later.starts.length);
        if (!isEmpty() && !later.isEmpty() && !last().isBefore(later.first())) {
            throw new IllegalArgumentException("%s does not come after %s.".formatted(later.first(), last()));
        }
        return new Profile(allStarts, allPence);
    }

    /// Adds each amount, or takes it off, to the pence of its year.
    ///
    /// @param sums pence by year from `first` on, long enough
    /// @throws ArithmeticException where a sum does not fit
    public void addTo(long[] sums, FinancialYear first, boolean takeOff) {
        for (int i = 0; i < starts.length; i++) {
            int at = starts[i] - first.start();
            sums[at] = takeOff ? Math.subtractExact(sums[at], pence[i]) : Math.addExact(sums[at], pence[i]);
        }
    }

    /// The pence of each year from `first` on; nought for a year without an amount.
    public long[] pence(FinancialYear first, int years) {
        long[] all = new long[years];
        for (int i = 0; i < starts.length; i++) {
            int at = starts[i] - first.start();
            if (at >= 0 && at < years) {
                all[at] = pence[i];
            }
        }
        return all;
    }

    /// The two added year by year; a year that only one has is there as it is.
    public Profile plus(Profile other) {
        if (Arrays.equals(starts, other.starts)) {
            long[] sums = pence.clone();
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.addExact(sums[i], other.pence[i]);
            }
            return new Profile(starts, sums);
        }
        SortedMap<FinancialYear, Money> sums = asMap();
        other.forEach(entry -> sums.merge(entry.year(), entry.amount(), Money::plus));
        return of(sums);
    }

    public Profile minus(Profile other) {
        return plus(other.negated());
    }

    /// The same years with the opposite sign.
    public Profile negated() {
        return new Profile(starts, Arrays.stream(pence).map(Math::negateExact).toArray());
    }

    /// @throws ArithmeticException where the sum does not fit in a `long` of pence
    public Money total() {
        return new Money(Arrays.stream(pence).reduce(0, Math::addExact));
    }

    @Override
    public Iterator<Entry> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < starts.length;
            }

            @Override
            public Entry next() {
                if (at == starts.length) {
                    throw new NoSuchElementException("A profile has no amount after its last.");
                }
                return entry(at++);
            }
        };
    }

    private Entry entry(int at) {
        return new Entry(new FinancialYear(starts[at]), new Money(pence[at]));
    }

    private SortedMap<FinancialYear, Money> asMap() {
        SortedMap<FinancialYear, Money> amounts = new TreeMap<>();
        forEach(entry -> amounts.put(entry.year(), entry.amount()));
        return amounts;
    }

    private int at(FinancialYear year) {
        return Arrays.binarySearch(starts, year.start());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that && Arrays.equals(starts, that.starts) && Arrays.equals(pence, that.pence);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(pence);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
