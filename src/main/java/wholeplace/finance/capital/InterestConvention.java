package wholeplace.finance.capital;

import java.math.BigDecimal;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// When in its year new borrowing is taken to be drawn.
public enum InterestConvention {
    /// Half a year's interest in the first year.
    MID_YEAR("0.5"),

    /// On the last day: interest on the opening debt only.
    OPENING("0"),

    /// On the first day: a whole year's interest.
    FULL_YEAR("1");

    private final BigDecimal shareOfFirstYear;

    InterestConvention(String shareOfFirstYear) {
        this.shareOfFirstYear = new BigDecimal(shareOfFirstYear);
    }

    /// A year's interest, half-up to the penny: rate x (opening debt + the convention's share of new borrowing).
    /// Opening
    /// 900,000.00, new 1,500,000.00 at 4.8 %: 79,200.00 mid-year, 43,200.00 on the opening debt, 115,200.00 for the
    /// full
    /// year.
    public Money interest(Money opening, Money borrowed, Rate rate) {
        BigDecimal debt = shareOfFirstYear
                .multiply(BigDecimal.valueOf(borrowed.pence()))
                .add(BigDecimal.valueOf(opening.pence()));
        return Rounding.halfUpPence(debt.multiply(rate.fraction()));
    }
}
