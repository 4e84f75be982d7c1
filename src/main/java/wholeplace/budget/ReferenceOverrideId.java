package wholeplace.budget;

/// Knows a [ReferenceOverride] for ever: the key of the reference data it stands for, `referendum.social-care.core`.
public record ReferenceOverrideId(String value) implements EntityId {
    public ReferenceOverrideId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
