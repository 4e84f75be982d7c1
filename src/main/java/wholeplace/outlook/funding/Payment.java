package wholeplace.outlook.funding;

import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// What one pot pays of one line in one year.
///
/// @param arrived the year in which the money came in; spent in a later year, it was carried forward
/// @param fixed whether a user has set it so
public record Payment(Pot pot, FinancialYear year, FinancialYear arrived, Money amount, boolean fixed) {}
