package wholeplace.budget;

/// Knows a [Source] for ever.
public record SourceId(String value) implements EntityId {
    public SourceId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
