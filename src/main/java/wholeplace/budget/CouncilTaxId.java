package wholeplace.budget;

/// Knows a [CouncilTax] for ever.
public record CouncilTaxId(String value) implements EntityId {
    public CouncilTaxId {
        EntityId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
