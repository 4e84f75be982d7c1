package wholeplace.budget;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

/// Dwellings as Band D equivalents that will pay.
///
/// @param base of the year before the plan; none where the bands say it
/// @param typed by year, where it is set and not grown
/// @param growth by year, on the year before; to one decimal, half-up
/// @param dwellings less discounts and support, with premiums, by band (`A-`, `A` to `H`): where there are any, they
/// give
///     the base
/// @param collectionRate what share is collected, where the bands give the base
public record TaxBase(
        @Nullable BigDecimal base,
        SortedMap<FinancialYear, BigDecimal> typed,
        SortedMap<FinancialYear, Rate> growth,
        SortedMap<String, BigDecimal> dwellings,
        Rate collectionRate) {
    /// Decimals that a number of dwellings has at most.
    private static final int DECIMALS = 10;

    /// More dwellings than there are in the world; numbers beyond it are not even written out.
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    public TaxBase {
        base = base == null ? null : plain(base);
        typed = plain(typed);
        growth = Collections.unmodifiableSortedMap(new TreeMap<>(growth));
        dwellings = plain(dwellings);
        Limits.percentage("The collection rate", collectionRate);
        if ((base != null && base.signum() < 0) || typed.values().stream().anyMatch(one -> one.signum() < 0)) {
            throw new IllegalArgumentException("A tax base is below nought. Give the number of Band D equivalents.");
        }
    }

    private static <K extends Comparable<K>> SortedMap<K, BigDecimal> plain(SortedMap<K, BigDecimal> numbers) {
        SortedMap<K, BigDecimal> plain = new TreeMap<>();
        numbers.forEach((key, number) -> plain.put(key, plain(number)));
        return Collections.unmodifiableSortedMap(plain);
    }

    /// Without zeros at its end, so that 60000.0 and 60000 are one number wherever they are written down.
    private static BigDecimal plain(BigDecimal number) {
        if (number.abs().compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "A tax base of %s is more than %,d. Give the number of dwellings or of Band D equivalents."
                            .formatted(number, MOST.longValue()));
        }
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.scale() > DECIMALS) {
            throw new IllegalArgumentException("A tax base of %s has more than %d decimals. Round it."
                    .formatted(number.toPlainString(), DECIMALS));
        }
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
