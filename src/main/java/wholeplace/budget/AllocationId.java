package wholeplace.budget;

/// Knows an [Allocation] for ever.
public record AllocationId(String value) implements EntityId {
    public AllocationId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
