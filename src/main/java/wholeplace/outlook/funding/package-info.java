/// What each pound may pay for: the money of a budget, the rules on it, and which line is paid by what.
///
/// Decision: everything that brings money in is a pot: a fund, council tax as it is set, a planned drawdown from a
/// reserve, income and savings of a partner. Everything that needs money is a need: what a line costs in a year, what
/// borrowing for a scheme costs revenue, what is put into a reserve, a deficit on the collection fund. Which pot may
/// pay
/// which need is one mask a line, made of the rules; the allocator of [wholeplace.finance.allocation] does the rest.
///
/// Decision: borrowing costs revenue, and those costs need money themselves. They are settled in rounds: fund, see what
/// was borrowed, add what it costs, fund again, until what is borrowed stays the same.
@NullMarked
package wholeplace.outlook.funding;

import org.jspecify.annotations.NullMarked;
