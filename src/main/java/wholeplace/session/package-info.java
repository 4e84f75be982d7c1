/// Floor 5: the one thing that changes: the budget somebody works on, its outlook, what can be undone, and whether it
/// is on the disk.
///
/// Decision: everything below is values and everything above only shows them, so all that moves is in one class,
/// [wholeplace.session.Session]. Each gesture is one [wholeplace.change.Step]. Steps are saved one by one, in order,
/// by one thread; *saved* is said only once the newest of them is on the disk. A step that could not be saved stays
/// in memory with all after it and is tried again, so that a full disk costs nobody their work.
@NullMarked
package wholeplace.session;

import org.jspecify.annotations.NullMarked;
