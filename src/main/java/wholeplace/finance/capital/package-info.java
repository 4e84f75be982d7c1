/// Floor 1: what capital spending paid from borrowing costs revenue, and whether the borrowing is prudent.
///
/// Decision: minimum revenue provision (MRP) of an asset is a schedule from the first year to the last, worked out once
/// and cut at no horizon, so that what passes the plan's end stays visible and every schedule adds up to the debt to
/// the penny. A schedule knows whole financial years only; lives, rates and start rules come in as arguments, from
/// the scheme or from the reference data.
@NullMarked
package wholeplace.finance.capital;

import org.jspecify.annotations.NullMarked;
