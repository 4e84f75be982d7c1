package wholeplace.budget;

/// Knows a [Pool] for ever.
public record PoolId(String value) implements EntityId {
    public PoolId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
