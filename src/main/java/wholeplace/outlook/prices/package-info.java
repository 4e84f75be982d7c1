/// Real terms: amounts of any year in the prices of one.
///
/// Decision: a year whose prices nobody has published is not known. It is shown empty with a sentence, never with last
/// year's deflator carried on.
@NullMarked
package wholeplace.outlook.prices;

import org.jspecify.annotations.NullMarked;
