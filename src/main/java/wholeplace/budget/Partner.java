package wholeplace.budget;

/// A body that pays into or spends from the place's budget.
///
/// @param shortName for narrow columns and chart labels; empty where the name itself is short enough
public record Partner(PartnerId id, String name, String shortName, PartnerKind kind) implements Entity {
    public Partner(PartnerId id, String name, PartnerKind kind) {
        this(id, name, "", kind);
    }

    /// The short name, or the name where there is none.
    public String label() {
        return shortName.isEmpty() ? name : shortName;
    }

    @Override
    public String title() {
        return "Partner \"%s\"".formatted(name);
    }
}
