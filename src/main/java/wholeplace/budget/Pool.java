package wholeplace.budget;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

/// A section 75 pool: the funds paid into it pay for the lines charged to it, and nothing else does.
///
/// @param host who keeps the pool's accounts
/// @param shares by partner's id; together 100 %
/// @param leaves the last year of a partner who withdraws, by its id; from the year after, its contributions stay away
///     and the others bear its share in proportion
/// @param overspend who bears what is spent beyond the pool's money
/// @param underspend who keeps what is left
/// @param agreement the written agreement it rests on
public record Pool(
        PoolId id,
        String name,
        PartnerId host,
        SortedMap<String, Rate> shares,
        SortedMap<String, FinancialYear> leaves,
        OverspendRule overspend,
        OverspendRule underspend,
        String agreement,
        String notes)
        implements Entity {
    public Pool {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        leaves = Collections.unmodifiableSortedMap(new TreeMap<>(leaves));
        shares.values().forEach(share -> Limits.percentage("A share of the pool \"%s\"".formatted(name), share));
        BigDecimal sum = shares.values().stream().map(Rate::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("The shares of the pool \"%s\" come to %s %%. They must come to 100 %%."
                    .formatted(name, new Rate(sum).inPercent()));
        }
        for (String partner : leaves.keySet()) {
            if (!shares.containsKey(partner)) {
                throw new IllegalArgumentException(
                        "\"%s\" leaves the pool \"%s\" without having a share in it. Give it a share, or take out the year it leaves."
                                .formatted(partner, name));
            }
        }
    }

    /// Those who bear a share in a year, with the share they first agreed to.
    public SortedMap<String, Rate> members(FinancialYear year) {
        SortedMap<String, Rate> members = new TreeMap<>(shares);
        leaves.forEach((partner, last) -> {
            if (year.isAfter(last)) {
                members.remove(partner);
            }
        });
        return members;
    }

    @Override
    public Stream<EntityId> refersTo() {
        return Stream.concat(List.of(host).stream(), shares.keySet().stream().map(PartnerId::new));
    }

    @Override
    public String title() {
        return "Pool \"%s\"".formatted(name);
    }
}
