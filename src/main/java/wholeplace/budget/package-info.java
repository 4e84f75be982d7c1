/// Floor 1: the budget as a value: what people typed or imported, and nothing that is computed from it.
///
/// Decision: a budget never changes; every edit makes another one that shares what it did not touch. What can't be (a
/// line whose partner is missing, an amount outside the plan's years) is refused by the constructor, all reasons at
/// once, so that no later floor has to ask again.
///
/// Decision: entities are known by ids that never change and are kept in the order of their ids. Ids that the program
/// makes rise with time, so the order is that of creation, an undone removal comes back to its place, and two budgets
/// can be compared in one walk.
@NullMarked
package wholeplace.budget;

import org.jspecify.annotations.NullMarked;
