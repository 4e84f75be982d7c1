package wholeplace.budget;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// A council's debt and its limits: what the prudential indicators start from, beside the schemes.
///
/// @param cfr capital financing requirement at the start of the plan
/// @param hraCfr the part of it that is the housing revenue account's
/// @param adjustmentA taken off where the CFR method is used
/// @param cfrMethod whether the provision for debt from before the plan is 4 % of the requirement; otherwise `mrp`
///     says it
/// @param mrp minimum revenue provision for debt from before the plan, by year
/// @param vrp voluntary revenue provision, by year
/// @param interest on debt from before the plan, by year
/// @param investmentIncome by year
/// @param debt expected external debt at the end of each year, PFI and leases in it; where none is said, last year's
///     and the new borrowing less minimum and voluntary revenue provision
/// @param openingDebt external debt at the start of the plan
/// @param otherLiabilities PFI and leases at the end of each year
/// @param usableReserves and `workingCapital` at the end of each year
/// @param workingCapital at the end of each year
/// @param liquidityAllowance kept as cash at all times
/// @param headroom of the authorised limit above the operational boundary
/// @param boundary the operational boundary that was approved, by year; expected debt where none is said
/// @param limit the authorised limit that was approved, by year; boundary and headroom where none is said
public record Treasury(
        TreasuryId id,
        PartnerId partner,
        Money cfr,
        Money hraCfr,
        Money adjustmentA,
        boolean cfrMethod,
        Profile mrp,
        Profile vrp,
        Profile interest,
        Profile investmentIncome,
        @Nullable Money openingDebt,
        Profile debt,
        Profile otherLiabilities,
        Profile usableReserves,
        Profile workingCapital,
        Money liquidityAllowance,
        Money headroom,
        Profile boundary,
        Profile limit,
        String notes)
        implements Entity {
    public Treasury {
        Limits.notNegative("A minimum revenue provision", mrp);
        Limits.notNegative("A voluntary revenue provision", vrp);
    }

    public Optional<Money> debtAtStart() {
        return Optional.ofNullable(openingDebt);
    }

    /// Everything in it that goes by year.
    Stream<Profile> profiles() {
        return Stream.of(
                mrp,
                vrp,
                interest,
                investmentIncome,
                debt,
                otherLiabilities,
                usableReserves,
                workingCapital,
                boundary,
                limit);
    }

    /// Everything in it that is one amount.
    Stream<Money> amounts() {
        return Stream.concat(
                Stream.of(cfr, hraCfr, adjustmentA, liquidityAllowance, headroom), Stream.ofNullable(openingDebt));
    }

    @Override
    public Stream<EntityId> refersTo() {
        return Stream.of(partner);
    }

    @Override
    public String title() {
        return "Treasury \"%s\"".formatted(id);
    }
}
