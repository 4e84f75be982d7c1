/// Floor 3: two plans side by side, the bridge between them by cause, and what a figure is most sensitive to.
///
/// Decision: a bridge is the Shapley value of the changed assumptions: what each adds, averaged over every order in
/// which they could be made. Its pieces add to the difference to the penny and depend on no order. It is exact, without
/// sampling, because a figure is a sum of parts that few assumptions touch: each line by its own edit, its index and
/// its
/// scheme, the council tax by what is set of it. Each part is enumerated alone; numerators over one common denominator
/// are added as whole numbers and rounded once, by largest remainder. What no part explains, because the money found
/// for
/// lines depends on all of them at once, is a cause of its own: what the rules let the money pay for.
///
/// Worked example: a line of 1,000,000 grows by an index. One plan has the line at 1,000,000 and the index at 3 %,
/// the other at 1,200,000 and 4 %. Next year: 1,030,000 with neither change, 1,040,000 with the index only, 1,236,000
/// with the line only, 1,248,000 with both. The index adds (10,000 + 12,000) / 2 = 11,000, the line
/// (206,000 + 208,000) / 2 = 207,000; together 218,000, the difference.
@NullMarked
package wholeplace.outlook.scenario;

import org.jspecify.annotations.NullMarked;
