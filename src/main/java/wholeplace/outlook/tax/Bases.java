package wholeplace.outlook.tax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.TaxBase;
import wholeplace.finance.reference.Principles;
import wholeplace.finance.tax.Band;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

/// The tax base of one authority, year upon year: the typed one, else last year's and its growth.
final class Bases {
    /// More dwellings than there are in the world.
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private final CouncilTax tax;
    private final TaxBase base;
    private final @Nullable BigDecimal before;
    private @Nullable BigDecimal current;

    /// Why there is no base of the year before the plan, though something was said of it.
    private final @Nullable String trouble;

    Bases(CouncilTax tax, Principles principles, FinancialYear first) {
        this.tax = tax;
        this.base = tax.taxBase();
        this.trouble = trouble(principles, first);
        this.before = trouble == null ? before(principles, first) : null;
        this.current = before;
    }

    private @Nullable BigDecimal before(Principles principles, FinancialYear first) {
        return base.dwellings().isEmpty() ? base.base() : ofBands(principles, first);
    }

    /// That of the year before the plan.
    @Nullable
    BigDecimal before() {
        return before;
    }

    /// That of the year last advanced to.
    ///
    /// @throws IllegalStateException where there is none
    BigDecimal current() {
        if (current == null) {
            throw new IllegalStateException("%s has no tax base yet.".formatted(tax.title()));
        }
        return current;
    }

    /// Goes on to a year, or says why that cannot be.
    Optional<String> advance(FinancialYear year) {
        BigDecimal typed = base.typed().get(year);
        Rate growth = base.growth().get(year);
        if (typed != null) {
            current = typed;
        } else if (current == null || growth == null || Setting.isFar(growth)) {
            return Optional.of(obstacle(year, growth));
        } else {
            current = wholeplace.finance.tax.TaxBase.grown(current, growth);
        }
        return isImplausible(current) ? Optional.of(implausible(year)) : Optional.empty();
    }

    private String obstacle(FinancialYear year, @Nullable Rate growth) {
        if (current == null) {
            return trouble != null
                    ? trouble
                    : "%s has no tax base. Give that of the year before the plan, the dwellings by band, or that of %s."
                            .formatted(tax.title(), year);
        }
        return growth == null
                ? "%s has neither a tax base nor a growth of it for %s. Give one, a growth of 0 where it stays."
                        .formatted(tax.title(), year)
                : "The tax base of %s grows in %s by a rate that is not from -100 to 100 %%. Check it."
                        .formatted(tax.title(), year);
    }

    private static boolean isImplausible(BigDecimal base) {
        return base.signum() < 0 || base.compareTo(MOST) > 0;
    }

    private String implausible(FinancialYear year) {
        return "The tax base of %s in %s is not from 0 to %,d. Give the number of Band D equivalents."
                .formatted(tax.title(), year, MOST.longValue());
    }

    private @Nullable String trouble(Principles principles, FinancialYear first) {
        for (Map.Entry<String, BigDecimal> count : base.dwellings().entrySet()) {
            Optional<Band> band = band(count.getKey());
            if (band.isEmpty()) {
                return "%s counts dwellings of a band \"%s\". Bands are A- and A to H."
                        .formatted(tax.title(), count.getKey());
            }
            if (!principles.knows(band.get(), first)) {
                return "Nothing is known of band %s in %s, so %s has no tax base. Type the tax base of each year."
                        .formatted(count.getKey(), first, tax.title());
            }
        }
        return null;
    }

    private BigDecimal ofBands(Principles principles, FinancialYear first) {
        List<wholeplace.finance.tax.TaxBase.Count> counts = new ArrayList<>();
        base.dwellings()
                .forEach((label, dwellings) -> band(label)
                        .ifPresent(band -> counts.add(new wholeplace.finance.tax.TaxBase.Count(
                                band,
                                dwellings,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                principles.ninths(band, first)))));
        return wholeplace.finance.tax.TaxBase.of(counts, base.collectionRate());
    }

    private static Optional<Band> band(String label) {
        return Arrays.stream(Band.values())
                .filter(band -> band.label().equals(label))
                .findFirst();
    }
}
