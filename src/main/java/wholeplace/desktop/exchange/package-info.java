/// Floor 6: bringing sheets in and handing the budget over.
///
/// Decision: an import is one page that is read anew, off the window's thread, whenever a choice on it changes, so that
/// what the page shows is always what the import would do. Nothing changes in the budget before the last button, and
/// that
/// is one revision.
@NullMarked
package wholeplace.desktop.exchange;

import org.jspecify.annotations.NullMarked;
