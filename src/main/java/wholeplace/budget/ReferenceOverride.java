package wholeplace.budget;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;

/// A rate, threshold or date that this place takes in place of the published one, and why.
///
/// @param value as the reference data writes it: `2.99`, `2031/32`
/// @param from the first year it holds for; every year where none is said
/// @param to the last
/// @param note who decided so, and on what ground; needed
public record ReferenceOverride(
        ReferenceOverrideId id,
        String value,
        @Nullable FinancialYear from,
        @Nullable FinancialYear to,
        String note) implements Entity {
    public ReferenceOverride {
        if (note.isBlank()) {
            throw new IllegalArgumentException(
                    "The reference value \"%s\" is set otherwise without a note. Say who decided so, and why."
                            .formatted(id));
        }
    }

    public Optional<FinancialYear> firstYear() {
        return Optional.ofNullable(from);
    }

    public Optional<FinancialYear> lastYear() {
        return Optional.ofNullable(to);
    }

    @Override
    public String title() {
        return "Override \"%s\"".formatted(id);
    }
}
