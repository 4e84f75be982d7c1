package wholeplace.finance.allocation;

import wholeplace.money.Money;

/// What of a fixed allocation could not be given. That part of the demand is funded as if it had not been fixed.
///
/// @param fixed its number in the plan's list
/// @param amount what is refused of it, above nought
public record Refusal(int fixed, Money amount, Reason reason) {
    /// What stood in the way.
    public enum Reason {
        /// More is fixed on the demand than it costs.
        MORE_THAN_NEEDED,
        /// The purse has not that much money in that year, with what can be carried into it.
        NO_MONEY,
        /// The purse has money, but it is for capital: its minimum capital share.
        MINIMUM_CAPITAL,
        /// The purse has money, but not for more administration.
        ADMINISTRATION_CAP
    }
}
