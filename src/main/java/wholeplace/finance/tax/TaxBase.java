package wholeplace.finance.tax;

import java.math.BigDecimal;
import java.util.List;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// The council tax base: dwellings as so many of Band D, less what will not be collected (SI 2012/2914).
public final class TaxBase {
    private static final int DECIMALS = 1;
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private TaxBase() {}

    /// The dwellings of one band, in whole dwellings or parts of them.
    ///
    /// @param dwellings chargeable dwellings
    /// @param discounts what discounts come to in whole dwellings: four at 25 % are 1
    /// @param premiums what premiums come to in whole dwellings
    /// @param support what local council tax support comes to in whole dwellings
    /// @param ninths of Band D, 6 for Band A to 18 for Band H
    public record Count(
            Band band,
            BigDecimal dwellings,
            BigDecimal discounts,
            BigDecimal premiums,
            BigDecimal support,
            int ninths) {

        /// 4,000 dwellings of Band A less 400 of discounts and 600 of support, with 10 of premiums: 3,010 dwellings are
        /// 18,060 ninths of Band D.
        BigDecimal inNinths() {
            return dwellings.subtract(discounts).add(premiums).subtract(support).multiply(BigDecimal.valueOf(ninths));
        }
    }

    /// Band D equivalents to be collected, half-up to one decimal, rounded once: the ninths of all bands x collection
    /// rate / 9. 3,010 dwellings of Band A and 1,000 of Band D at 98.5 %: (18,060 + 9,000) / 9 x 98.5 % = 2,961.6.
    ///
    /// @param collectionRate what part of the tax is expected to be paid in the end
    public static BigDecimal of(List<Count> counts, Rate collectionRate) {
        BigDecimal ninths = counts.stream().map(Count::inNinths).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Rounding.halfUpRatio(DECIMALS, ninths.multiply(collectionRate.fraction()), NINE);
    }

    /// Next year's tax base, half-up to one decimal: 61,206.0 raised by 1 % is 61,818.1.
    public static BigDecimal grown(BigDecimal lastYear, Rate growth) {
        return Rounding.halfUp(DECIMALS, lastYear.multiply(BigDecimal.ONE.add(growth.fraction())));
    }
}
