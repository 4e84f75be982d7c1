package wholeplace.finance.allocation;

import wholeplace.money.Money;

/// What became of a purse's money in one year: `arrived + carriedIn = used + carriedOut + lapsed`.
///
/// @param carriedOut what is kept for the next year, needed there or not; in the plan's last year, what is left beyond
///     it
/// @param lapsed what may neither be spent nor kept
public record PurseYear(Money arrived, Money carriedIn, Money used, Money carriedOut, Money lapsed) {
    static PurseYear ofPence(long arrived, long carriedIn, long used, long carriedOut, long lapsed) {
        return new PurseYear(
                new Money(arrived), new Money(carriedIn), new Money(used), new Money(carriedOut), new Money(lapsed));
    }
}
