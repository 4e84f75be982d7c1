package wholeplace.outlook.capital;

import wholeplace.budget.Line;
import wholeplace.budget.Scheme;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// A scheme as far as it does not hang on borrowing.
///
/// @param spend of its capital lines, net of capital income, every year of the plan
/// @param beyond what delay and slippage move past the plan's end
/// @param operation its revenue lines by direction
/// @param financing the line that is to hold provision and interest, without amounts
record SchemePlan(Scheme scheme, Profile spend, Money beyond, RevenueCosts.Operation operation, Line financing) {}
