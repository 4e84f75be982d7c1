package wholeplace.desktop.grid.core;

import wholeplace.money.Money;

/// What a gesture puts into a cell.
public sealed interface Entry {
    record Amount(Money money) implements Entry {}

    record Words(String text) implements Entry {}

    /// Nothing: the amount is missing, the words are empty.
    record Cleared() implements Entry {}
}
