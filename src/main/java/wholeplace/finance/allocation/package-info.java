/// Floor 1: which purse pays which line: everything a plan needs, funded from purses with rules, to the penny.
///
/// A [wholeplace.finance.allocation.Plan] holds the purses, what they have to pay for, and what a person has fixed
/// already; its [wholeplace.finance.allocation.Allocation] is the answer. The package knows no budget: lines and purses
/// are opaque labels, and which purse may pay which line is decided by the caller and comes in as a mask.
///
/// Decision: money is a flow. Money arrives in a purse in a year, may be carried to the next, passes the purse's gates
/// and pays uses; a complete funding exists exactly when the greatest flow is the whole cost, and with whole pence in,
/// whole pence come out. The search walks over the purses' years and never over the lines: a purse's year can take
/// over what another pays, on the uses both may pay ([wholeplace.finance.allocation.YearFlow]). Filling the purses one
/// after the other, the most restricted first, and never lowering one that is done, makes the use of money
/// lexicographically greatest and the total maximal at once, since what can be drawn from sources by a flow is a
/// polymatroid; no costs, no big numbers, no linear programme.
///
/// Decision: where money does not suffice, who goes without follows the lines' priorities. What a flow can serve is a
/// polymatroid too, and Mendelsohn and Dulmage have shown that the best set of sources and the best set of uses go
/// together, so a second pass only exchanges who is served ([wholeplace.finance.allocation.Priorities]).
///
/// Decision: match conditions are no network. They are searched for, and where one is involved an answer says "not
/// found within the search", never "impossible".
@NullMarked
package wholeplace.finance.allocation;

import org.jspecify.annotations.NullMarked;
