package wholeplace.budget;

/// What kind of body a partner of the place is.
public enum PartnerKind {
    COUNCIL("Council"),
    DISTRICT("District council"),
    NHS("NHS integrated care board"),
    POLICE("Police"),
    FIRE("Fire and rescue"),
    HOUSING("Housing association"),
    VOLUNTARY("Voluntary sector"),
    BUSINESS("Business"),
    COMBINED_AUTHORITY("Combined authority"),
    GOVERNMENT("Government department");

    private final String words;

    PartnerKind(String words) {
        this.words = words;
    }

    /// As people say it.
    public String words() {
        return words;
    }
}
