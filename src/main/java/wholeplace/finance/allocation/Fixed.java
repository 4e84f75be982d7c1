package wholeplace.finance.allocation;

import wholeplace.money.Money;

/// What a person has decided already: this purse pays this much of a demand. That it may, the caller has checked;
/// whether the purse can give it is found out here, and what it cannot give comes back as a [Refusal].
///
/// @param demand its number in the [Demands]
/// @param purse its number in the plan
public record Fixed(int demand, int purse, Money amount) {
    /// @throws IllegalArgumentException where the amount is not above nought
    public Fixed {
        if (amount.pence() <= 0) {
            throw new IllegalArgumentException("A fixed allocation is above nought; %s is not.".formatted(amount));
        }
    }
}
