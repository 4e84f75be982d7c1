package wholeplace.budget;

/// Knows a [Partner] for ever.
public record PartnerId(String value) implements EntityId {
    public PartnerId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
