package wholeplace.budget;

import wholeplace.money.Rate;

/// What of a year's allocation may still be spent in the year after. A choice, so the compiler lists the cases.
public sealed interface CarryForward {
    record None() implements CarryForward {}

    /// All of it, year after year until the fund's last day.
    record All() implements CarryForward {}

    /// A share of the year's allocation, rounded down to the penny: 10 % of 1,000,000.00 is 100,000.00, however much is
    /// unspent beyond.
    record Share(Rate of) implements CarryForward {
        public Share {
            Limits.percentage("The share carried forward", of);
        }
    }

    CarryForward NONE = new None();
    CarryForward ALL = new All();
}
