/// Floor 6: the lines of the budget in the grid, and everything about the one line the cursor is on.
///
/// Decision: the grid is shown an outlook laid out as a [wholeplace.desktop.grid.core.Sheet] and hands back gestures;
/// a gesture becomes another budget in [wholeplace.desktop.lines.GestureEdits], which needs no window, and one edit
/// of the session.
@NullMarked
package wholeplace.desktop.lines;

import org.jspecify.annotations.NullMarked;
