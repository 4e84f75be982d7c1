/// What every line comes to in every year: growth, delivery, delay and slippage, and the totals by any heading.
///
/// Decision: a line's own statement (what was typed and what growth adds) is kept beside what the plan counts (after
/// delivery, and moved with its scheme), so that a grid shows the one and a total the other, and neither is lost.
@NullMarked
package wholeplace.outlook.lines;

import org.jspecify.annotations.NullMarked;
