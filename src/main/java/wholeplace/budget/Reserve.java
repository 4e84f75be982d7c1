package wholeplace.budget;

import java.util.stream.Stream;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Money a partner holds back.
///
/// @param opening at the start of the plan's first year
/// @param minimum below which it must not fall at the end of any year: the section 151 officer's floor
/// @param movements by year: a contribution is positive, a drawdown negative
public record Reserve(
        ReserveId id,
        String name,
        PartnerId partner,
        ReserveKind kind,
        Money opening,
        Money minimum,
        Profile movements,
        String notes)
        implements Entity {
    @Override
    public Stream<EntityId> refersTo() {
        return Stream.of(partner);
    }

    @Override
    public String title() {
        return "Reserve \"%s\"".formatted(name);
    }
}
