/// The working model: a budget as a workbook of live formulas that a finance director can take apart.
///
/// Decision: the program posts amounts to the penny, and a model must not round its workings. So nothing is rounded but
/// where the program posts an amount, and there the formula says so with `ROUND(..., Inputs!penny)`: growth, delivery,
/// slippage, interest, provision and the yield of council tax are ledger postings; Band D is rounded down, as it is
/// set. Sums, balances and differences never are. Every figure then equals the program's to the penny, before a change
/// of an input and after it.
///
/// Decision: who pays for what is found by a search, which no formula can do. What the search decided (what each fund
/// pays, what is borrowed for each scheme, what partners bear of their pools) stands on Inputs as decided, in italics;
/// Workings carry it on and Checks show where a changed input no longer agrees with it.
///
/// Decision: a formula is a [wholeplace.excel.model.Term] and a row has one for all its years, so that a row cannot say
/// something else in one year. There is no term for a number: what is constant has a row of its own on Inputs. The same
/// terms give the text of the formula and its value, worked out in the binary numbers that spreadsheets use; the values
/// are held against the outlook before anything is written.
///
/// Decision: lines are added up by texts such as `S03 Roads`, made so that no spreadsheet takes one for a pattern or
/// two of them for one.
@NullMarked
package wholeplace.excel.model;

import org.jspecify.annotations.NullMarked;
