/// Floor 1: council tax: the tax base, Band D and the test against the referendum principle.
///
/// Decision: Band D is rounded down to the penny and the principle is tested on the Band D that is set, in whole pence,
/// never on the percentage somebody typed: 245.30 raised by 3 % and rounded half-up is 252.66, and that is +3.0004 %.
@NullMarked
package wholeplace.finance.tax;

import org.jspecify.annotations.NullMarked;
