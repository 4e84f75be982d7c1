package wholeplace.budget;

/// Knows a [Treasury] for ever.
public record TreasuryId(String value) implements EntityId {
    public TreasuryId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
