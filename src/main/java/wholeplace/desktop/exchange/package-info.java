/// Floor 6: spreadsheets in and out. [Exchange] is the screen: bring a sheet in, hand the budget over.
///
/// Decision: an import is a journey of two steps inside the screen, how the sheet is read and what would change, and
/// nothing changes before its last button; then it is one change, taken back by one undo. Reading and writing run on a
/// thread beside the window with a bar and Cancel, and end in a sentence where they were begun.
@NullMarked
package wholeplace.desktop.exchange;

import org.jspecify.annotations.NullMarked;
