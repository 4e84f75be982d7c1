/// Floor 2: the difference between two budgets as plain data, and what is made of it.
///
/// Decision: a [wholeplace.change.Change] names an entity, a field (a year of a profile is a field) and the texts
/// before and after. It is data, not code to be replayed, so that old files stay readable, undo is the inverse, and
/// an import preview, a version comparison and the audit trail are the same list shown.
@NullMarked
package wholeplace.change;

import org.jspecify.annotations.NullMarked;
