/// What every scheme spends and costs revenue, and whether a council's borrowing is prudent.
///
/// Decision: what a scheme costs revenue falls into a line of its own that is made anew each time and typed by nobody,
/// so that it moves when the scheme slips. How much was borrowed is known only when money has been found for the lines,
/// and what borrowing costs needs money itself; so a [CapitalOutlook] is made once from the lines and asked for another
/// one with other borrowing as often as funding needs to settle.
///
/// Decision: provision runs to the end of the asset's life, far beyond the plan, and is cut nowhere.
@NullMarked
package wholeplace.outlook.capital;

import org.jspecify.annotations.NullMarked;
