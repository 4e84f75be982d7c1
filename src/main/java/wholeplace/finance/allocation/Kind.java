package wholeplace.finance.allocation;

/// What a use of money is to the rules of a purse.
public enum Kind {
    CAPITAL,
    REVENUE,
    /// Running costs of the programme itself: revenue, and under the purse's cap on administration besides.
    ADMINISTRATION
}
