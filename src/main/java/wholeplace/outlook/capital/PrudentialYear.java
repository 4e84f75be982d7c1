package wholeplace.outlook.capital;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.finance.capital.CapitalFinancingRequirement;
import wholeplace.finance.capital.LiabilityBenchmark;
import wholeplace.finance.capital.PrudentialIndicators;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A year of a council's prudential indicators. In millions: CFR 100.0, spend 20, grants 8, receipts 3, RCCO 1 and
/// MRP 2.4 close at 105.6; with reserves 30, working capital 5, liquidity 10 and loans of 75 the benchmark is 80.6,
/// 5.6 is to be borrowed outside and 30.6 is borrowed inside; interest 3.9 and MRP 2.4 less income 0.3 are 4.00 % of
/// 150.
///
/// @param cfr from 1 April to 31 March
/// @param mrpOfSchemes what of the provision is for the schemes of the plan; the rest is for all other debt
/// @param outsideSchemes what the council borrows in the year for lines that belong to no scheme of its own, so that no
///     schedule provides for it
/// @param interest on all debt
/// @param investmentIncome that lessens the cost of debt
/// @param netRevenueStream council tax, rates and unringfenced grants
/// @param debt gross external debt at 31 March, PFI and leases in it; none where the treasury says neither debt nor
///     an opening one
/// @param debtLimit the most that gross debt may be: last year's CFR and what it changes by in this and the next two
///     years
/// @param boundary operational boundary, as approved or expected; none where neither is known
/// @param limit authorised limit, as approved or boundary and headroom
/// @param otherLiabilities PFI and leases at 31 March
/// @param reserves usable reserves and working capital at 31 March
/// @param liquidity kept as cash at all times
public record PrudentialYear(
        FinancialYear year,
        CapitalFinancingRequirement cfr,
        Money mrpOfSchemes,
        Money outsideSchemes,
        Money interest,
        Money investmentIncome,
        Money netRevenueStream,
        @Nullable Money debt,
        Money debtLimit,
        @Nullable Money boundary,
        @Nullable Money limit,
        Money otherLiabilities,
        Money reserves,
        Money liquidity) {

    public Optional<Money> grossDebt() {
        return Optional.ofNullable(debt);
    }

    public Optional<Money> operationalBoundary() {
        return Optional.ofNullable(boundary);
    }

    public Optional<Money> authorisedLimit() {
        return Optional.ofNullable(limit);
    }

    /// By how much gross debt is more than the CFR allows; nought where it is not, or not known.
    public Money debtBeyondCfr() {
        return beyond(debtLimit);
    }

    /// By how much gross debt is more than the operational boundary: a warning.
    public Money debtBeyondBoundary() {
        return beyond(boundary);
    }

    /// By how much gross debt is more than the authorised limit, which the law forbids.
    public Money debtBeyondLimit() {
        return beyond(limit);
    }

    private Money beyond(@Nullable Money most) {
        if (debt == null || most == null || debt.compareTo(most) <= 0) {
            return Money.ZERO;
        }
        return debt.minus(most);
    }

    /// Interest, MRP and VRP less investment income.
    public Money financingCost() {
        return PrudentialIndicators.financingCost(interest, cfr.mrp(), cfr.vrp(), investmentIncome);
    }

    /// Financing cost in percent of the net revenue stream, half-up to two decimals; none where there is no such
    /// stream.
    public Optional<BigDecimal> financingCostPercent() {
        return netRevenueStream.isZero()
                ? Optional.empty()
                : Optional.of(PrudentialIndicators.financingCostPercent(financingCost(), netRevenueStream));
    }

    /// Loans CFR, internal borrowing, net loans requirement, benchmark and external need; none where debt is not known.
    public Optional<LiabilityBenchmark> liabilityBenchmark() {
        return grossDebt()
                .map(gross -> new LiabilityBenchmark(
                        cfr.close(), otherLiabilities, reserves, liquidity, gross.minus(otherLiabilities)));
    }
}
