package wholeplace.budget;

/// Knows a [Reserve] for ever.
public record ReserveId(String value) implements EntityId {
    public ReserveId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
