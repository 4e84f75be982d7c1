package wholeplace.budget;

import java.util.stream.Stream;
import wholeplace.money.Profile;

/// What a user has set to be paid by one fund for one line. What no allocation says is found by the program.
///
/// @param amounts by year, not negative
public record Allocation(AllocationId id, LineId line, FundId fund, Profile amounts, String notes) implements Entity {
    public Allocation {
        Limits.notNegative("An allocation", amounts);
    }

    @Override
    public Stream<EntityId> refersTo() {
        return Stream.of(line, fund);
    }

    @Override
    public String title() {
        return "Allocation \"%s\"".formatted(id);
    }
}
