package wholeplace.budget;

import wholeplace.money.Money;

/// Which way money goes. Amounts of an income line and of a saving are stored positive; they lessen what the place
/// spends.
public enum Direction {
    EXPENDITURE("Expenditure"),
    INCOME("Income"),
    SAVING("Saving");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// What an amount does to net spend, and how it is shown: 1,210.00 of income counts -1,210.00. Applied twice it
    /// gives the amount back.
    public Money net(Money amount) {
        return this == EXPENDITURE ? amount : amount.negated();
    }
}
