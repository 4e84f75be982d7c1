/// Floor 6: the grid without a window: what it shows, which rows are visible, where the cursor is, and what a gesture
/// means. Nothing here knows JavaFX.
///
/// Decision: a place in the grid is a row's id and a column's id, never numbers, so that filtering, regrouping and a
/// new result leave the cursor, the selection and the half-typed text where they belong. One gesture is one list of
/// edits, taken or refused whole by the owner, who also owns undo. The grid adds up the sub-totals itself, from the
/// lines that the filter keeps, so that what is seen always adds up.
@NullMarked
package wholeplace.desktop.grid.core;

import org.jspecify.annotations.NullMarked;
