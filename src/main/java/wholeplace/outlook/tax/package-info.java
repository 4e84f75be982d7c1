/// What every authority's council tax raises, and whether its electors would have to be asked.
///
/// Decision: Band D is set year upon year in whole pence, rounded down, and each year's rise is held against the
/// principle of that year, or the last one known where none is published yet, which the finding says. A year that
/// cannot be computed stops its authority there with a sentence; the years before and the other authorities keep
/// their figures.
@NullMarked
package wholeplace.outlook.tax;

import org.jspecify.annotations.NullMarked;
