package wholeplace.budget;

import wholeplace.money.Money;

/// The step to which a grown amount is rounded.
public enum RoundTo {
    PENNY,
    POUND;

    public Money step() {
        return switch (this) {
            case PENNY -> new Money(1);
            case POUND -> Money.pounds(1);
        };
    }
}
