/// What every scheme spends and costs revenue, and whether a council's borrowing is prudent.
///
/// Decision: what a scheme costs revenue falls into a line of its own that is made anew each time and typed by nobody,
/// so that it moves when the scheme slips. Two steps make it: [Schemes] is worked out once from the lines; how much was
/// borrowed is known only when money has been found for them, and then [CapitalOutlook] adds provision and interest.
/// The
/// first step is the slow one, the second can be asked for again and again while funding settles.
///
/// Decision: provision runs to the end of the asset's life, far beyond the plan, and is cut nowhere.
@NullMarked
package wholeplace.outlook.capital;

import org.jspecify.annotations.NullMarked;
