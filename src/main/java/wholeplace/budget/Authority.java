package wholeplace.budget;

/// Which referendum principle holds for an authority's council tax.
public enum Authority {
    /// Counties, unitaries, metropolitan districts and London boroughs: core and adult social care.
    SOCIAL_CARE("Authority with social care"),
    DISTRICT("District council"),
    FIRE("Fire authority"),
    POLICE("Police and crime commissioner"),
    MAYORAL("Mayoral combined authority"),
    PARISH("Parish or town council");

    private final String words;

    Authority(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
