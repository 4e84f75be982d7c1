/// Floor 1: rates, thresholds, caps and indices that others set: when each is in force, and who says so.
///
/// Decision: nothing of this is a constant in code. Each value is a row of a text file in the program's resources with
/// the years it is in force, its source and the date of the source. A new settlement is new rows, old rows stay, so
/// that an old plan still explains itself. A user who knows better overrides a row with a note; the row then carries
/// both.
@NullMarked
package wholeplace.finance.reference;

import org.jspecify.annotations.NullMarked;
