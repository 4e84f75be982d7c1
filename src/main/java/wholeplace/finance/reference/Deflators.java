package wholeplace.finance.reference;

import java.math.BigDecimal;
import java.util.Optional;
import wholeplace.finance.Prices;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// HM Treasury's GDP deflators, by which cash of one year becomes prices of another.
public record Deflators(ReferenceData data) {
    private static final String KEY = "gdp-deflator";

    /// The deflator of a year; none where it is not published. It is not carried forward: real terms of a year without
    /// a
    /// deflator are not known.
    public Optional<BigDecimal> index(FinancialYear year) {
        return data.row(KEY, year).map(ReferenceRow::index);
    }

    /// Cash of a year in the prices of another, half-up to the penny; none where either year has no deflator. 1,000.00
    /// of
    /// 2029/30 with 111.3959 is 945.36 in prices of 2026/27 with 105.3095.
    public Optional<Money> inPricesOf(FinancialYear base, Money amount, FinancialYear year) {
        return index(base).flatMap(to -> index(year).map(from -> Prices.inPricesOf(to, amount, from)));
    }
}
