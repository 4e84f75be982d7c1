package wholeplace.finance.allocation;

import wholeplace.money.Money;

/// Money of one purse that pays for one demand.
///
/// @param demand its number in the [Demands]
/// @param purse its number in the plan
/// @param arrived index of the year in which the money came in; spent in a later year, it was carried forward
/// @param fixed whether a person decided it
public record Piece(int demand, int purse, int arrived, Money amount, boolean fixed) {}
