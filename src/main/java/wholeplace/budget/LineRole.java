package wholeplace.budget;

/// How a line enters the medium-term plan.
public enum LineRole {
    /// Part of what the partner does year by year.
    BASE("Base"),
    DEMAND("Demand"),
    PRESSURE("Pressure"),
    GROWTH_BID("Growth bid"),
    CONTINGENCY("Contingency"),
    CAPITAL_FINANCING("Capital financing"),
    TO_RESERVES("To reserves");

    private final String words;

    LineRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
