package wholeplace.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.money.Rate;

/// The conditions on a fund.
///
/// @param spendBy the last day on which it may be spent; what is spent in a later financial year it cannot pay for
/// @param clawback whether what is unspent then goes back to the giver
/// @param minimumCapital share of each year's allocation that only capital may use
/// @param administrationCap share of each year's allocation that administration may use at most
public record FundRules(
        Purpose purpose,
        CarryForward carryForward,
        @Nullable LocalDate spendBy,
        boolean clawback,
        @Nullable Match match,
        @Nullable Rate minimumCapital,
        @Nullable Rate administrationCap) {
    public static final FundRules NONE = new FundRules(Purpose.ANY, CarryForward.NONE, null, false, null, null, null);

    public FundRules {
        Limits.percentage("The minimum capital share", minimumCapital);
        Limits.percentage("The cap on administration", administrationCap);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(spendBy);
    }

    public Optional<Match> matchRequired() {
        return Optional.ofNullable(match);
    }

    public FundRules withPurpose(Purpose purpose) {
        return new FundRules(purpose, carryForward, spendBy, clawback, match, minimumCapital, administrationCap);
    }

    public FundRules withCarryForward(CarryForward carryForward) {
        return new FundRules(purpose, carryForward, spendBy, clawback, match, minimumCapital, administrationCap);
    }

    /// To be spent by a day, and given back where it is not.
    public FundRules withSpendBy(LocalDate spendBy, boolean clawback) {
        return new FundRules(purpose, carryForward, spendBy, clawback, match, minimumCapital, administrationCap);
    }

    public FundRules withMatch(Match match) {
        return new FundRules(purpose, carryForward, spendBy, clawback, match, minimumCapital, administrationCap);
    }

    public FundRules withMinimumCapital(Rate share) {
        return new FundRules(purpose, carryForward, spendBy, clawback, match, share, administrationCap);
    }

    public FundRules withAdministrationCap(Rate share) {
        return new FundRules(purpose, carryForward, spendBy, clawback, match, minimumCapital, share);
    }
}
