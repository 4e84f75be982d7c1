package wholeplace.outlook.scenario;

import java.util.function.UnaryOperator;
import wholeplace.budget.Budget;

/// One assumption moved one way.
///
/// @param assumption what is moved: `Index "Pay"`, `Savings delivered`
/// @param words by how much: `1 point higher`
record Shift(String assumption, String words, UnaryOperator<Budget> made) {}
