package wholeplace.outlook.tax;

import java.math.BigDecimal;
import java.util.Optional;
import wholeplace.finance.tax.CouncilTax;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// A year of an authority's council tax. 60,000.0 grown by 1 % is 60,600.0 Band D equivalents; 900.00 raised by 2.99 %
/// and 2 % is 944.91; together 57,261,546.00.
///
/// @param taxBase in Band D equivalents, to one decimal unless typed with more
/// @param before Band D of the year before
/// @param core the increase that was asked for, before Band D was rounded down
/// @param socialCare likewise
/// @param raised tax base x Band D, half-up to the penny
public record TaxYear(
        FinancialYear year,
        BigDecimal taxBase,
        Money before,
        Money bandD,
        Rate core,
        Rate socialCare,
        Money raised,
        ReferendumFinding referendum) {
    /// Of Band D, in pounds; below nought where it falls.
    public Money increase() {
        return bandD.minus(before);
    }

    /// Of Band D in percent half-up to four decimals, for showing: 4.9900. None where Band D was nought.
    public Optional<BigDecimal> increasePercent() {
        return before.isZero() ? Optional.empty() : Optional.of(CouncilTax.increasePercent(before, bandD));
    }
}
