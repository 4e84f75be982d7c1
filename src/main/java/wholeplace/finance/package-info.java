/// Floor 1: the formulas of local-government finance, each on plain amounts, rates and years.
///
/// Decision: a formula knows no budget. What it needs comes in as arguments, what it gives is an amount or a profile,
/// and its doc carries a worked figure with its source, so that a finance director can check it by hand.
@NullMarked
package wholeplace.finance;

import org.jspecify.annotations.NullMarked;
