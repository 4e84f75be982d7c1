package wholeplace.outlook.scenario;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Adds up what each cause does to a figure: Shapley values as whole numerators over one denominator, [Strand#MOST]!,
/// rounded once at the end.
final class Tally {
    private static final long DENOMINATOR =
            IntStream.rangeClosed(1, Strand.MOST).asLongStream().reduce(1, Math::multiplyExact);

    /// Of how many causes, and of how many before it: what share of all orders that is, over the denominator.
    private static final long[][] WEIGHTS = weights();

    private final int years;
    private final SortedMap<Cause, Numerator[]> byCause = new TreeMap<>();

    Tally(int years) {
        this.years = years;
    }

    private static long[][] weights() {
        long[] factorial = new long[Strand.MOST + 1];
        factorial[0] = 1;
        for (int i = 1; i <= Strand.MOST; i++) {
            factorial[i] = factorial[i - 1] * i;
        }
        long[][] weights = new long[Strand.MOST + 1][];
        for (int causes = 0; causes <= Strand.MOST; causes++) {
            weights[causes] = new long[causes];
            for (int before = 0; before < causes; before++) {
                weights[causes][before] =
                        DENOMINATOR / factorial[causes] * factorial[before] * factorial[causes - before - 1];
            }
        }
        return weights;
    }

    /// Adds a part of the figure.
    ///
    /// @param pence by mixture and year: bit i of a mixture stands for cause i changed
    void add(List<Cause> causes, long[][] pence) {
        for (int i = 0; i < causes.size(); i++) {
            Numerator[] sums = byCause.computeIfAbsent(causes.get(i), cause -> Numerator.some(years));
            long[] weights = WEIGHTS[causes.size()];
            for (int mixture = 0; mixture < pence.length; mixture++) {
                if ((mixture >> i & 1) == 0) {
                    add(sums, pence[mixture], pence[mixture | 1 << i], weights[Integer.bitCount(mixture)]);
                }
            }
        }
    }

    private static void add(Numerator[] sums, long[] without, long[] with, long weight) {
        for (int year = 0; year < sums.length; year++) {
            long effect = Math.subtractExact(with[year], without[year]);
            if (effect != 0) {
                sums[year].add(effect, weight);
            }
        }
    }

    void add(Strand strand) {
        int mixtures = 1 << strand.causes().size();
        long[][] pence = IntStream.range(0, mixtures).mapToObj(strand.pence()).toArray(long[][]::new);
        add(strand.causes(), pence);
    }

    /// Whole pence by cause and year that add to what the parts come to. A penny that is left over goes to the cause
    /// with
    /// the largest remainder, of equal ones to the first in the order of causes.
    Map<Cause, long[]> rounded() {
        List<Numerator[]> sums = List.copyOf(byCause.values());
        long[][] pence = new long[sums.size()][years];
        for (int year = 0; year < years; year++) {
            round(year, sums, pence);
        }
        Map<Cause, long[]> rounded = new TreeMap<>();
        byCause.keySet().forEach(cause -> rounded.put(cause, pence[rounded.size()]));
        return rounded;
    }

    private static void round(int year, List<Numerator[]> sums, long[][] to) {
        BigInteger denominator = BigInteger.valueOf(DENOMINATOR);
        var remainders = new BigInteger[to.length];
        BigInteger left = BigInteger.ZERO;
        for (int i = 0; i < to.length; i++) {
            BigInteger numerator = sums.get(i)[year].value();
            remainders[i] = numerator.mod(denominator);
            to[i][year] = numerator.subtract(remainders[i]).divide(denominator).longValueExact();
            left = left.add(remainders[i]);
        }
        IntStream.range(0, to.length)
                .boxed()
                .sorted(Comparator.comparing(i -> remainders[i], Comparator.reverseOrder()))
                .limit(left.divide(denominator).intValueExact())
                .forEach(i -> to[i][year]++);
    }

    /// A sum that may pass a `long`, but seldom does.
    private static final class Numerator {
        private static final long SMALL = Long.MAX_VALUE / DENOMINATOR;

        private long low;
        private BigInteger high = BigInteger.ZERO;

        static Numerator[] some(int count) {
            var some = new Numerator[count];
            Arrays.setAll(some, i -> new Numerator());
            return some;
        }

        void add(long pence, long weight) {
            if (pence > SMALL || pence < -SMALL) {
                high = high.add(BigInteger.valueOf(pence).multiply(BigInteger.valueOf(weight)));
                return;
            }
            long product = pence * weight;
            long sum = low + product;
            if (((low ^ sum) & (product ^ sum)) < 0) {
                high = high.add(BigInteger.valueOf(low));
                low = product;
            } else {
                low = sum;
            }
        }

        BigInteger value() {
            return high.add(BigInteger.valueOf(low));
        }
    }
}
