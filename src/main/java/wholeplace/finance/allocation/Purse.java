package wholeplace.finance.allocation;

import java.math.BigDecimal;
import java.util.List;
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
public record Purse(
        String id,
        int tier,
        List<Money> arrivals,
        Carry carry,
        int lastYear,
        Rate minimumCapital,
        Rate administrationCap) {
    /// As much as there is: no limit.
    static final long ANY = Long.MAX_VALUE / 4;

    private static final Rate WHOLE = new Rate(BigDecimal.ONE);

    /// @throws IllegalArgumentException where an arrival is negative or a share is not between 0 and 100 %
    public Purse {
        arrivals = List.copyOf(arrivals);
        if (arrivals.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("Purse %s: an arrival is negative.".formatted(id));
        }
        Rate carried = carry instanceof Carry.Share share ? share.ofAllocation() : WHOLE;
        if (!Stream.of(minimumCapital, administrationCap, carried).allMatch(Purse::isShare)) {
            throw new IllegalArgumentException("Purse %s: a share is not between 0 and 100 %%.".formatted(id));
        }
    }

    /// A purse without further rules, whose money is for the year it comes in.
    public static Purse of(String id, int tier, Money... arrivals) {
        return new Purse(id, tier, List.of(arrivals), new Carry.None(), Integer.MAX_VALUE, Rate.ZERO, WHOLE);
    }

    public Purse withCarry(Carry other) {
        return new Purse(id, tier, arrivals, other, lastYear, minimumCapital, administrationCap);
    }

    public Purse withLastYear(int other) {
        return new Purse(id, tier, arrivals, carry, other, minimumCapital, administrationCap);
    }

    public Purse withMinimumCapital(Rate other) {
        return new Purse(id, tier, arrivals, carry, lastYear, other, administrationCap);
    }

    public Purse withAdministrationCap(Rate other) {
        return new Purse(id, tier, arrivals, carry, lastYear, minimumCapital, other);
    }

    private static boolean isShare(Rate rate) {
        return rate.compareTo(Rate.ZERO) >= 0 && rate.compareTo(WHOLE) <= 0;
    }

    long arrives(int year) {
        return arrivals.get(year).pence();
    }

    /// What may be kept at the end of a year for the next one.
    long carryRoom(int year) {
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
