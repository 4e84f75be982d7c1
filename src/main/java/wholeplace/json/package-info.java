/// Floor 4: budgets as JSON, the one form in which a whole budget leaves the program and comes back; and the JSON that
/// the command line prints.
///
/// Decision: the file is a documented format (`budget-file.md` in the user guide), written and read by the list of
/// slots
/// in which the changes declare each field once,
/// not by reflection, so that renaming something in the code can never change a file and a person can write one
/// by hand. Whatever is wrong with a file is told at once, each with its place, and nothing of it is taken.
///
/// Decision: a file is written beside its target, forced to the disk, read back and compared before it replaces what
/// was there, because it is the backup and the way out of an older store.
@NullMarked
package wholeplace.json;

import org.jspecify.annotations.NullMarked;
