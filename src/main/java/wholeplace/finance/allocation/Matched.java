package wholeplace.finance.allocation;

import wholeplace.money.Money;

/// How a match condition came out. Each pound of others counts for one grant only.
///
/// @param match its number in the plan's list
/// @param grant what of the grant is spent
/// @param needed what others have to give beside it
/// @param found what they give, as far as it counts and is needed
public record Matched(int match, Money grant, Money needed, Money found) {
    public boolean isMet() {
        return found.compareTo(needed) >= 0;
    }
}
