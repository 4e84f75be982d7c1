package wholeplace.outlook.checks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityId;
import wholeplace.budget.EntityKind;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.funding.Pot;

/// What in the budget a finding is about: where to jump to.
///
/// @param id of the entity; `budget` for the budget itself
/// @param at the year it is about, where it is about one
public record Subject(EntityKind kind, String id, @Nullable FinancialYear at) {
    static Subject of(EntityId id) {
        return new Subject(EntityKind.of(id), id.value(), null);
    }

    static Subject of(Entity entity) {
        return of(entity.id());
    }

    /// A year of the budget as a whole.
    static Subject of(FinancialYear year) {
        return new Subject(EntityKind.BUDGET, EntityKind.BUDGET_ID, year);
    }

    static Subject of(Pot pot) {
        return switch (pot.source()) {
            case FUND -> new Subject(EntityKind.FUND, pot.id(), null);
            case COUNCIL_TAX -> new Subject(EntityKind.COUNCIL_TAX, pot.id(), null);
            case RESERVE -> new Subject(EntityKind.RESERVE, pot.id(), null);
            case INCOME -> of(pot.holder());
        };
    }

    Subject in(@Nullable FinancialYear year) {
        return new Subject(kind, id, year);
    }

    public Optional<FinancialYear> year() {
        return Optional.ofNullable(at);
    }
}
