package wholeplace.store;

import java.time.Instant;
import wholeplace.budget.PlanYears;

/// A budget of a store as a list shows it.
///
/// @param revisions how many there are, which is the number of the last
/// @param changed when the last one was made
public record BudgetSummary(String name, PlanYears years, long revisions, Instant changed) {}
