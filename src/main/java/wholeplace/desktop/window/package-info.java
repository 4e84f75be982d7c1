/// Floor 6: the window itself: which store and budget are open in it, where it stands, and how it closes.
///
/// Decision: the program opens what was open last, and at the first start the sample place in a store made on the spot,
/// so that every screen shows something. It closes in the order editor, session, store, and never without saying what
/// could not be saved.
@NullMarked
package wholeplace.desktop.window;

import org.jspecify.annotations.NullMarked;
