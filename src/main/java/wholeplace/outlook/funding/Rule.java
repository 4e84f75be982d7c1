package wholeplace.outlook.funding;

/// What may keep a pot from paying a line.
public enum Rule {
    CAPITAL_ONLY("is for capital and may not pay for revenue"),
    REVENUE_ONLY("is for revenue"),
    RECEIPTS("is a capital receipt, which may not pay for revenue (reg 23 SI 2003/3146)"),
    RECEIPTS_DIRECTION("is a capital receipt, and no direction lets receipts pay for transformation in that year"),
    BORROWING("is borrowing, which may not pay for revenue"),
    IN_KIND("is in kind, which is valued but never balances cash"),
    OWNER("stays with its owner, who has not agreed to pay for this partner"),
    POOL("belongs to a section 75 pool, whose money and lines are apart"),
    SERVICE("is not for this service"),
    THEME("is not for this theme"),
    PLACE("is not for this place"),
    OUTCOME("is not for this outcome"),
    PARTNER("is not for this partner"),
    SCHEME("is not for this scheme");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /// After the pot's name: `is for capital and may not pay for revenue`.
    public String words() {
        return words;
    }
}
