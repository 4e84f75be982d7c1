package wholeplace.budget;

/// Knows a [Scheme] for ever.
public record SchemeId(String value) implements EntityId {
    public SchemeId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
