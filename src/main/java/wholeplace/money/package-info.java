/// Floor 0: amounts, rates and financial years, and how people write them.
///
/// Decision: money is whole pence in a `long`, so that every total is exact and the same on every machine; sums fail
/// loudly on overflow. Rates are exact decimals. Rounding has one home, [wholeplace.money.Rounding], and is named
/// where it is used.
///
/// A text is never quietly bent into a figure or a year: [wholeplace.money.AmountText] and [wholeplace.money.YearLabel]
/// answer with the reading, a question, or a refusal that names the cure. What is shown rounded adds up by
/// [wholeplace.money.Footing].
@NullMarked
package wholeplace.money;

import org.jspecify.annotations.NullMarked;
