package wholeplace.finance.reference;

/// The kinds of authority that have a referendum principle of their own. Parish councils and mayors have none.
public enum AuthorityType {
    /// Counties, unitaries, metropolitan districts and London boroughs.
    SOCIAL_CARE("social-care"),
    DISTRICT("district"),
    POLICE("police"),
    FIRE("fire");

    private final String key;

    AuthorityType(String key) {
        this.key = key;
    }

    /// As in the keys of the reference data: `referendum.social-care.core`.
    public String key() {
        return key;
    }
}
