package wholeplace.outlook.prices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wholeplace.budget.Budget;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.finance.Prices;
import wholeplace.finance.reference.Deflators;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Amounts in the prices of one year, as a budget asks: by an index of its own, or by the published GDP deflators.
///
/// With rates of 2 % a year 10,000,000.00 of the fifth year is 9,238,454.26 in prices of the first.
public final class RealTerms {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FinancialYear base;
    private final Optional<Index> index;
    private final Deflators deflators;

    private RealTerms(FinancialYear base, Optional<Index> index, Deflators deflators) {
        this.base = base;
        this.index = index;
        this.deflators = deflators;
    }

    /// @param reference with the overrides of the budget
    public static RealTerms of(Budget budget, ReferenceData reference) {
        Optional<IndexId> chosen = budget.prices().chosenDeflator();
        return new RealTerms(
                budget.prices().chosenYear().orElse(budget.years().first()),
                chosen.map(id -> budget.indices().get(id)),
                new Deflators(reference));
    }

    public FinancialYear base() {
        return base;
    }

    /// What the price levels are: the index by its name, or the published deflators.
    public String source() {
        return index.map(Index::name).orElse("GDP deflators");
    }

    /// An amount of a year in the prices of the base, half-up to the penny; none where either year has no price level.
    public Optional<Money> real(Money amount, FinancialYear year) {
        return index.isPresent() ? byIndex(index.get(), amount, year) : deflators.inPricesOf(base, amount, year);
    }

    /// The index is 100 in the earlier of the two years; its rates take it to the later.
    private Optional<Money> byIndex(Index rates, Money amount, FinancialYear year) {
        FinancialYear from = year.isBefore(base) ? year : base;
        FinancialYear to = year.isBefore(base) ? base : year;
        BigDecimal level = HUNDRED;
        for (FinancialYear next = from; next.isBefore(to); ) {
            next = next.next();
            Optional<Rate> rate = rates.rate(next);
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            level = Prices.indexAfter(level, rate.get());
        }
        return level.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        year.isBefore(base)
                                ? Prices.inPricesOf(level, amount, HUNDRED)
                                : Prices.inPricesOf(HUNDRED, amount, level));
    }

    /// Why some years have no real terms, as a sentence; none where all have.
    public Optional<String> notKnown(List<FinancialYear> years) {
        String missing = years.stream()
                .filter(year -> real(Money.ZERO, year).isEmpty())
                .map(FinancialYear::toString)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("%s in prices of %s: no price level is known for it or for the base. %s"
                        .formatted(missing, base, cure()));
    }

    private String cure() {
        return index.map(one -> "Give the index \"%s\" a rate for every year between.".formatted(one.name()))
                .orElse("Choose an index of your own as the deflator, or override gdp-deflator for those years.");
    }
}
