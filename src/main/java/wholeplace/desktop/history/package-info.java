/// Floor 6: who changed what when, back to the first day.
///
/// Decision: the history is read from the store and not remembered, so that what is listed is what is on the disk.
@NullMarked
package wholeplace.desktop.history;

import org.jspecify.annotations.NullMarked;
