package wholeplace.budget;

/// Knows a [Fund] for ever.
public record FundId(String value) implements EntityId {
    public FundId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
