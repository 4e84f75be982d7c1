/// Floor 6: the grid, drawn. What it shows and what a gesture means is in [wholeplace.desktop.grid.core].
///
/// Decision: our own control, one canvas, one text field and two scroll bars, because paired tables cost three to ten
/// times as much a scroll step, have no frozen columns and drift apart. Everything is drawn in one place, when JavaFX
/// lays the grid out, from swatches that plain CSS colours. A new result only repaints; the half-typed text stays. The
/// grid knows no budget: its [Owner] takes or refuses gestures and keeps undo.
@NullMarked
package wholeplace.desktop.grid;

import org.jspecify.annotations.NullMarked;
