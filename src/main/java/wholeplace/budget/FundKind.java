package wholeplace.budget;

import java.util.Locale;

/// What a fund is in law and in the medium-term plan.
///
/// The order in which money is spent follows from it: the most restricted first, borrowing last. A fund that says
/// [#OTHER] is placed by its own conditions.
public enum FundKind {
    OTHER("Other funding", Standing.SPECIFIC),
    SPECIFIC_GRANT("Specific grant", Standing.SPECIFIC),
    CONTRIBUTION("Partner contribution", Standing.SPECIFIC),
    SECTION_106("Section 106", Standing.SPECIFIC),
    CIL("Community infrastructure levy", Standing.SPECIFIC),
    CAPITAL_RECEIPTS("Capital receipts", Standing.RECEIPTS),
    COUNCIL_TAX("Council tax", Standing.UNRINGFENCED),
    RETAINED_RATES("Retained business rates", Standing.UNRINGFENCED),
    REVENUE_SUPPORT_GRANT("Revenue Support Grant", Standing.UNRINGFENCED),
    UNRINGFENCED_GRANT("Unringfenced grant", Standing.UNRINGFENCED),
    COLLECTION_FUND("Collection fund", Standing.UNRINGFENCED),
    OWN_RESOURCES("Own resources", Standing.UNRINGFENCED),
    RESERVE("Reserve", Standing.RESERVE),
    CAPITALISATION_DIRECTION("Capitalisation direction", Standing.BORROWING),
    BORROWING("Prudential borrowing", Standing.BORROWING);

    /// How freely money may be spent, the least freely first.
    public enum Standing {
        SPECIFIC,
        RECEIPTS,
        UNRINGFENCED,
        RESERVE,
        BORROWING
    }

    private final String words;
    private final Standing standing;

    FundKind(String words, Standing standing) {
        this.words = words;
        this.standing = standing;
    }

    public String words() {
        return words;
    }

    /// In the middle of a sentence: `capital receipts`.
    public String inSentence() {
        return this == CIL || this == REVENUE_SUPPORT_GRANT ? words : words.toLowerCase(Locale.UK);
    }

    public Standing standing() {
        return standing;
    }

    /// Council tax, rates, grants without conditions, a partner's own resources: what the medium-term plan sets against
    /// the net revenue budget.
    public boolean isUnringfenced() {
        return standing == Standing.UNRINGFENCED;
    }
}
