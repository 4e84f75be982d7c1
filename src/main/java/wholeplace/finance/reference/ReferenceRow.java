package wholeplace.finance.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// One value of the reference data.
///
/// @param key stable and the same for all years: `referendum.social-care.core`
/// @param name what it is, for people
/// @param value plain digits in the unit, or words
/// @param source act, report or letter, as it would be cited
/// @param published the date of the source
/// @param note what else to know; may be empty
/// @param override whose value it is in place of the source's; none where it is the source's own
public record ReferenceRow(
        String key,
        String name,
        ReferenceUnit unit,
        String value,
        Period period,
        String source,
        LocalDate published,
        Standing standing,
        String note,
        @Nullable ReferenceOverride override) {

    /// Who put this value in place of the source's, and why.
    public Optional<ReferenceOverride> overridden() {
        return Optional.ofNullable(override);
    }

    /// @throws IllegalStateException where it is no percentage
    public Rate rate() {
        return Rate.percent(valueAs(ReferenceUnit.PERCENT));
    }

    /// @throws IllegalStateException where it is no amount
    public Money amount() {
        return Money.parse(valueAs(ReferenceUnit.POUNDS));
    }

    /// Years or ninths.
    ///
    /// @throws IllegalStateException where it is neither
    public int count() {
        return Integer.parseInt(valueAs(unit == ReferenceUnit.NINTHS ? unit : ReferenceUnit.YEARS));
    }

    /// @throws IllegalStateException where it is no index
    public BigDecimal index() {
        return new BigDecimal(valueAs(ReferenceUnit.INDEX));
    }

    private String valueAs(ReferenceUnit expected) {
        if (unit != expected) {
            throw new IllegalStateException(
                    "%s of %s is %s, not %s.".formatted(key, period, unit.words(), expected.words()));
        }
        return value;
    }

    /// Where the value comes from, in a sentence: "MHCLG, Flexible use of capital receipts: direction (26 March 2025)",
    /// or "overridden: bespoke principle agreed by the minister; in place of ...".
    public String provenance() {
        String cited = "%s (%s)".formatted(source, published);
        return override == null ? cited : "overridden: %s; in place of %s".formatted(override.note(), cited);
    }

    ReferenceRow in(Period other) {
        return new ReferenceRow(key, name, unit, value, other, source, published, standing, note, override);
    }

    ReferenceRow with(ReferenceOverride other) {
        return new ReferenceRow(
                key, name, unit, other.value(), other.period(), source, published, standing, note, other);
    }
}
