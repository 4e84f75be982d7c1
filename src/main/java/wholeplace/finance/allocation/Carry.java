package wholeplace.finance.allocation;

import wholeplace.money.Rate;

/// How much of a purse's money may be kept for the next year.
public sealed interface Carry {
    /// What is not spent within the year is lost.
    record None() implements Carry {}

    /// Everything, as reserves and most capital grants allow.
    record All() implements Carry {}

    /// At most this share of the **year's allocation**, floored to the penny: 5 % of an allocation of 1,000.00 is
    /// 50.00, however much was brought forward into the year.
    record Share(Rate ofAllocation) implements Carry {}
}
