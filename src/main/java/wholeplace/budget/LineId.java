package wholeplace.budget;

/// Knows a [Line] for ever.
public record LineId(String value) implements EntityId {
    public LineId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
