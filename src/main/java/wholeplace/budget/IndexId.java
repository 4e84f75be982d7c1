package wholeplace.budget;

/// Knows a [Index] for ever.
public record IndexId(String value) implements EntityId {
    public IndexId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
