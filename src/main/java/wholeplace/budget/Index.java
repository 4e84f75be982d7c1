package wholeplace.budget;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

/// Yearly rates by which indexed lines grow: pay, contracts, energy. The rate of 2028/29 takes 2027/28 to 2028/29; it
/// may be nought or negative.
///
/// @param source where the rates come from, and when
/// @param roundTo the step to which each grown amount is rounded, half-up: the penny, or the pound
public record Index(IndexId id, String name, SortedMap<FinancialYear, Rate> rates, RoundTo roundTo, String source)
        implements Entity {
    public Index {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    public Index(IndexId id, String name, Map<FinancialYear, Rate> rates, String source) {
        this(id, name, new TreeMap<>(rates), RoundTo.PENNY, source);
    }

    public Optional<Rate> rate(FinancialYear year) {
        return Optional.ofNullable(rates.get(year));
    }

    @Override
    public String title() {
        return "Index \"%s\"".formatted(name);
    }
}
