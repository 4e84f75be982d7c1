package wholeplace.budget;

/// Knows a [Scenario] for ever.
public record ScenarioId(String value) implements EntityId {
    public ScenarioId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
