package wholeplace.budget;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;

/// In whose prices real terms are shown.
///
/// @param year whose prices; the first year of the plan where none is said
/// @param deflator the index that prices follow; the published GDP deflators where none is said
public record PriceBase(
        @Nullable FinancialYear year, @Nullable IndexId deflator) {
    public static final PriceBase STANDARD = new PriceBase(null, null);

    public Optional<FinancialYear> chosenYear() {
        return Optional.ofNullable(year);
    }

    public Optional<IndexId> chosenDeflator() {
        return Optional.ofNullable(deflator);
    }

    Stream<EntityId> refersTo() {
        return chosenDeflator().stream().map(id -> id);
    }
}
