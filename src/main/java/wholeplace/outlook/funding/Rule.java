package wholeplace.outlook.funding;

/// What may keep a pot from paying a line.
public enum Rule {
    CAPITAL_ONLY("is for capital and may not pay for revenue", "Local Government Act 2003 s 16"),
    REVENUE_ONLY("is for revenue"),
    RECEIPTS("is a capital receipt, which may not pay for revenue (reg 23 SI 2003/3146)", "SI 2003/3146 reg 23"),
    RECEIPTS_DIRECTION(
            "is a capital receipt, and no direction lets receipts pay for transformation in that year",
            "Local Government Act 2003 ss 16 and 20; SI 2003/3146 reg 23"),
    BORROWING("is borrowing, which may not pay for revenue", "Local Government Act 2003 ss 1 and 16"),
    IN_KIND("is in kind, which is valued but never balances cash"),
    OWNER("stays with its owner, who has not agreed to pay for this partner"),
    POOL(
            "belongs to a section 75 pool, whose money and lines are apart",
            "National Health Service Act 2006 s 75; SI 2000/617 reg 7"),
    SERVICE("is not for this service"),
    THEME("is not for this theme"),
    PLACE("is not for this place"),
    OUTCOME("is not for this outcome"),
    PARTNER("is not for this partner"),
    SCHEME("is not for this scheme");

    private final String words;

    private final String legalBasis;

    Rule(String words) {
        this(words, "");
    }

    Rule(String words, String legalBasis) {
        this.words = words;
        this.legalBasis = legalBasis;
    }

    /// After the pot's name: `is for capital and may not pay for revenue`.
    public String words() {
        return words;
    }

    /// What it rests on in law; empty where it is the fund's own condition.
    public String legalBasis() {
        return legalBasis;
    }
}
