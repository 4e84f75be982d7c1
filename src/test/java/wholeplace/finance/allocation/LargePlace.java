package wholeplace.finance.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// A place of thousands of lines and sixty funds, made from a seed: 14 services, 7 themes, 24 places, 9 partners and
/// 18 outcomes, of which a fund's purpose names some. What arrives in the funds is what their lines cost, spread at
/// random over the funds that may pay, times a percentage.
public final class LargePlace {
    private static final int[] DIMENSIONS = {14, 7, 24, 9, 18};
    private static final int FUNDS = 60;
    private static final long EVERY = (1L << FUNDS) - 1;
    private static final int DEMANDS_IN_A_HUNDRED = 74;

    private final int years;
    private final Random random;

    /// By dimension and value, the funds whose purpose allows it; by kind, those whose class does.
    private final long[][] allows = new long[DIMENSIONS.length][];

    private final long[] classes = new long[3];
    private final int[] last = new int[FUNDS];
    private final int[] first = new int[FUNDS];
    private final long[][] arrives;
    private final Demands demands;

    private LargePlace(int lines, int years, boolean tidy, long seed) {
        this.years = years;
        this.random = new Random(seed);
        this.arrives = new long[FUNDS][years];
        this.demands = new Demands(
                years,
                FUNDS,
                IntStream.range(0, lines).mapToObj("%07d"::formatted).toList());
        for (int d = 0; d < DIMENSIONS.length; d++) {
            allows[d] = IntStream.range(0, DIMENSIONS[d]).mapToLong(v -> 0L).toArray();
        }
        for (int f = 0; f < FUNDS; f++) {
            fund(f);
        }
        for (int line = 0; line < lines; line++) {
            line(line, tidy);
        }
    }

    /// @param tidy whether a line's service decides its theme and partner, and its place the outcome
    /// @param percent of what the lines cost arrives: 102 for slack, 95 for a plan that is short
    public static Plan plan(int lines, int years, boolean tidy, int percent, long seed) {
        var place = new LargePlace(lines, years, tidy, seed);
        return new Plan(place.purses(percent), place.demands);
    }

    private void fund(int f) {
        boolean general = f >= FUNDS - 6;
        for (long[] dimension : allows) {
            boolean open = general || random.nextInt(100) < 60;
            for (int value = 0; value < dimension.length; value++) {
                dimension[value] |= open || random.nextInt(100) < 40 ? 1L << f : 0;
            }
        }
        int kind = random.nextInt(100);
        classes[0] |= general || kind < 55 ? 1L << f : 0;
        classes[1] |= general || kind >= 25 ? 1L << f : 0;
        classes[2] = classes[1];
        first[f] = general ? 0 : random.nextInt(years) / 2;
        last[f] = general ? years : first[f] + random.nextInt(years);
    }

    private void line(int line, boolean tidy) {
        int[] values = new int[DIMENSIONS.length];
        for (int d = 0; d < values.length; d++) {
            values[d] = random.nextInt(DIMENSIONS[d]);
        }
        if (tidy) {
            values[1] = values[0] % DIMENSIONS[1];
            values[3] = values[0] % DIMENSIONS[3];
            values[4] = values[2] % DIMENSIONS[4];
        }
        long purpose = EVERY;
        for (int d = 0; d < values.length; d++) {
            purpose &= allows[d][values[d]];
        }
        int roll = random.nextInt(100);
        int kind = roll < 25 ? 0 : roll < 95 ? 1 : 2;
        long yearly = 1 + (long) Math.exp(13 + 1.5 * random.nextGaussian());
        for (int year = 0; year < years; year++) {
            if (random.nextInt(100) < DEMANDS_IN_A_HUNDRED) {
                demand(line, year, kind, purpose & classes[kind], yearly + random.nextLong(yearly));
            }
        }
    }

    private void demand(int line, int year, int kind, long mask, long pence) {
        long open = 0;
        for (int f = 0; f < FUNDS; f++) {
            open |= year >= first[f] && year <= last[f] ? mask & 1L << f : 0;
        }
        demands.add(line, year, Kind.values()[kind], new long[] {open}, pence, 1 + random.nextInt(9));
        int[] may = IntStream.range(0, FUNDS).filter(f -> (mask >> f & 1) != 0).toArray();
        int payer = may[random.nextInt(may.length)];
        arrives[(open >> payer & 1) != 0 ? payer : FUNDS - 1][year] += pence;
    }

    private List<Purse> purses(int percent) {
        List<Purse> purses = new ArrayList<>();
        for (int f = 0; f < FUNDS; f++) {
            Money[] amounts = new Money[years];
            for (int year = 0; year < years; year++) {
                amounts[year] = new Money(arrives[f][year] / 100 * percent);
            }
            Purse purse = Purse.of("%03d".formatted(f), f >= FUNDS - 6 ? 4 : 1 + f % 3, amounts)
                    .withLastYear(last[f]);
            purses.add(ruled(purse, f));
        }
        return purses;
    }

    private static Purse ruled(Purse purse, int f) {
        Purse carried = switch (f % 4) {
            case 0 -> purse.withCarry(new Carry.All());
            case 1 -> purse.withCarry(new Carry.Share(new Rate(new BigDecimal("0.05"))));
            default -> purse;
        };
        Purse capital = f % 10 == 0 ? carried.withMinimumCapital(Rate.percent("10")) : carried;
        return f % 6 == 0 ? capital.withAdministrationCap(Rate.percent("6")) : capital;
    }
}
