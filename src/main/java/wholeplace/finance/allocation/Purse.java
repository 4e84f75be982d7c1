package wholeplace.finance.allocation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// Money under one set of rules: a grant, council tax, a reserve, borrowing.
///
/// @param id by which purses are put in order where nothing else decides
/// @param tier the lower, the sooner it is spent: ring-fenced money before council tax, borrowing last
/// @param arrivals what comes in in each year of the plan, none of it negative
/// @param lastYear index of the last year in which the money may be spent; that of the plan's last year or more where
///     there is no such date
/// @param minimumCapital share of each year's allocation that is for capital only; nought for no such rule
/// @param administrationCap share of each year's allocation that administration may take; 100 % for no such rule
/// @param carriedOn years for which it has been granted that all that is left may be kept for the next, whatever the
///     carry rule and the last year say
public record Purse(
        String id,
        int tier,
        List<Money> arrivals,
        Carry carry,
        int lastYear,
        Rate minimumCapital,
        Rate administrationCap,
        Set<Integer> carriedOn) {
    /// As much as there is: no limit.
    static final long ANY = Long.MAX_VALUE / 4;

    private static final Rate WHOLE = new Rate(BigDecimal.ONE);

    /// @throws IllegalArgumentException where an arrival is negative or a share is not between 0 and 100 %
    public Purse {
        arrivals = List.copyOf(arrivals);
        carriedOn = Set.copyOf(carriedOn);
        if (arrivals.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("Purse %s: an arrival is negative.".formatted(id));
        }
        Rate carried = carry instanceof Carry.Share share ? share.ofAllocation() : WHOLE;
        if (!Stream.of(minimumCapital, administrationCap, carried).allMatch(Purse::isShare)) {
            throw new IllegalArgumentException("Purse %s: a share is not between 0 and 100 %%.".formatted(id));
        }
    }

    /// A purse of which no more than its rules say may be kept.
    public Purse(
            String id,
            int tier,
            List<Money> arrivals,
            Carry carry,
            int lastYear,
            Rate minimumCapital,
            Rate administrationCap) {
        this(id, tier, arrivals, carry, lastYear, minimumCapital, administrationCap, Set.of());
    }

    /// A purse without further rules, whose money is for the year it comes in.
    public static Purse of(String id, int tier, Money... arrivals) {
        return new Purse(id, tier, List.of(arrivals), new Carry.None(), Integer.MAX_VALUE, Rate.ZERO, WHOLE, Set.of());
    }

    public Purse withCarry(Carry other) {
        return new Purse(id, tier, arrivals, other, lastYear, minimumCapital, administrationCap, carriedOn);
    }

    public Purse withLastYear(int other) {
        return new Purse(id, tier, arrivals, carry, other, minimumCapital, administrationCap, carriedOn);
    }

    public Purse withMinimumCapital(Rate other) {
        return new Purse(id, tier, arrivals, carry, lastYear, other, administrationCap, carriedOn);
    }

    public Purse withAdministrationCap(Rate other) {
        return new Purse(id, tier, arrivals, carry, lastYear, minimumCapital, other, carriedOn);
    }

    public Purse withCarriedOn(int year) {
        Set<Integer> more = new HashSet<>(carriedOn);
        more.add(year);
        return new Purse(id, tier, arrivals, carry, lastYear, minimumCapital, administrationCap, more);
    }

    private static boolean isShare(Rate rate) {
        return rate.compareTo(Rate.ZERO) >= 0 && rate.compareTo(WHOLE) <= 0;
    }

    long arrives(int year) {
        return arrivals.get(year).pence();
    }

    /// What of a year's arrivals can be spent at all.
    long spendable(int year) {
        return year <= lastYear ? arrives(year) : 0;
    }

    /// What may be kept at the end of a year for the next one.
    long carryRoom(int year) {
        if (carriedOn.contains(year)) {
            return ANY;
        }
        if (year >= lastYear) {
            return 0;
        }
        return switch (carry) {
            case Carry.None none -> 0;
            case Carry.All all -> ANY;
            case Carry.Share share -> share(year, share.ofAllocation());
        };
    }

    boolean hasRevenueGate() {
        return minimumCapital.compareTo(Rate.ZERO) > 0;
    }

    boolean hasAdministrationGate() {
        return administrationCap.compareTo(WHOLE) < 0;
    }

    /// What of a year's spending may be revenue: with a minimum capital share of 30 %, 700.00 of 1,000.00.
    long revenueRoom(int year) {
        return hasRevenueGate() ? share(year, new Rate(BigDecimal.ONE.subtract(minimumCapital.fraction()))) : ANY;
    }

    long administrationRoom(int year) {
        return hasAdministrationGate() ? share(year, administrationCap) : ANY;
    }

    private long share(int year, Rate rate) {
        return Rounding.floorPence(arrivals.get(year), rate).pence();
    }
}
