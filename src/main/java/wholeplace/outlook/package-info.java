/// Floor 3: everything that is computed from a budget.
///
/// Decision: an [wholeplace.outlook.Outlook] is a pure function of its budget, made anew after every edit: no
/// dependency graph, no cache that could go stale. Grid, charts, workbook and command line all show the same outlook.
/// A line that cannot be computed carries its reason, and the rest of the plan still has numbers.
@NullMarked
package wholeplace.outlook;

import org.jspecify.annotations.NullMarked;
