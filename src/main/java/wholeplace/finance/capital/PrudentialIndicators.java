package wholeplace.finance.capital;

import java.math.BigDecimal;
import java.util.List;
import wholeplace.money.Money;
import wholeplace.money.Rounding;

/// The tests and limits of borrowing (Local Government Act 2003 s 3; CIPFA Prudential Code).
public final class PrudentialIndicators {
    private static final int YEARS_AHEAD = 3;

    private PrudentialIndicators() {}

    /// The most that gross debt may be other than for a short time: CFR of the year before and its changes of this and
    /// the next two years. 100.0m, then +5.6, +2.0, -1.0: 106.6m. A fall counts as well as a rise, which is the
    /// stricter reading.
    ///
    /// @param changes from this year on; further ones are left out, and where the plan ends fewer will do
    public static Money grossDebtLimit(Money cfrBefore, List<Money> changes) {
        return changes.stream().limit(YEARS_AHEAD).reduce(cfrBefore, Money::plus);
    }

    /// By how much gross debt is beyond [#grossDebtLimit]; nought where it is not.
    public static Money grossDebtExcess(Money grossDebt, Money cfrBefore, List<Money> changes) {
        Money excess = grossDebt.minus(grossDebtLimit(cfrBefore, changes));
        return excess.isNegative() ? Money.ZERO : excess;
    }

    /// The debt expected at its highest, with no headroom: loans and what is still to be borrowed, PFI and leases.
    public static Money operationalBoundary(Money loans, Money newLoans, Money otherLiabilities) {
        return loans.plus(newLoans).plus(otherLiabilities);
    }

    /// The statutory limit, not to be passed for a day: the operational boundary and headroom for the unexpected.
    public static Money authorisedLimit(Money operationalBoundary, Money headroom) {
        return operationalBoundary.plus(headroom);
    }

    /// What a year's debt costs: interest, MRP and VRP less investment income. Interest 3.9m, MRP 2.4m, income 0.3m:
    /// 6.0m.
    public static Money financingCost(Money interest, Money mrp, Money vrp, Money investmentIncome) {
        return interest.plus(mrp).plus(vrp).minus(investmentIncome);
    }

    /// Financing cost in percent of the net revenue stream (council tax and unringfenced grants), half-up to two
    /// decimals: 6.0m of 150m is 4.00.
    ///
    /// @throws ArithmeticException where the net revenue stream is nought
    public static BigDecimal financingCostPercent(Money financingCost, Money netRevenueStream) {
        BigDecimal cost = BigDecimal.valueOf(financingCost.pence()).movePointRight(2);
        return Rounding.halfUpRatio(2, cost, BigDecimal.valueOf(netRevenueStream.pence()));
    }
}
