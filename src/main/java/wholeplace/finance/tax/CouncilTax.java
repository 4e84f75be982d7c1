package wholeplace.finance.tax;

import java.math.BigDecimal;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// Band D and what it raises (Local Government Finance Act 1992 ss 31A and 31B).
public final class CouncilTax {
    private static final int DECIMALS = 4;

    private CouncilTax() {}

    /// Next year's Band D, rounded down to the penny: last year's x (1 + core + social care). 245.30 at 3 % is 252.65,
    /// 356.72 at 2.99 % is 367.38, 900.00 at 2.99 % and 2 % is 944.91.
    ///
    /// @param socialCare the adult social care precept; nought for councils without it
    public static Money bandD(Money lastYear, Rate core, Rate socialCare) {
        BigDecimal growth = BigDecimal.ONE.add(core.fraction()).add(socialCare.fraction());
        return Rounding.floorPence(BigDecimal.valueOf(lastYear.pence()).multiply(growth));
    }

    /// What Band D raises, half-up to the penny: tax base x Band D. 61,206.0 x 992.06 is 60,720,024.36.
    ///
    /// @param taxBase in Band D equivalents
    public static Money raised(BigDecimal taxBase, Money bandD) {
        return Rounding.halfUpPence(taxBase.multiply(BigDecimal.valueOf(bandD.pence())));
    }

    /// The council tax requirement: net revenue budget less all other funding. Below nought where the other funding is
    /// more than the budget.
    ///
    /// @param otherFunding retained rates, grants, collection fund surplus and reserves used, in all
    public static Money requirement(Money netRevenueBudget, Money otherFunding) {
        return netRevenueBudget.minus(otherFunding);
    }

    /// The Band D that raises a requirement, half-up to the penny: 6,784,380 / 31,567 is 214.92.
    ///
    /// @throws ArithmeticException where the tax base is nought
    public static Money bandDFor(Money requirement, BigDecimal taxBase) {
        return Rounding.halfUpQuotient(BigDecimal.valueOf(requirement.pence()), taxBase);
    }

    /// By how many percent Band D rises, half-up to four decimals, for showing: 245.30 to 252.66 is 3.0004. Whether
    /// that
    /// is too much says [Referendum], which does not round.
    ///
    /// @throws ArithmeticException where Band D was nought
    public static BigDecimal increasePercent(Money lastYear, Money thisYear) {
        BigDecimal rise = BigDecimal.valueOf(thisYear.minus(lastYear).pence());
        return Rounding.halfUpRatio(DECIMALS, rise.movePointRight(2), BigDecimal.valueOf(lastYear.pence()));
    }
}
