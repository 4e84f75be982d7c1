package wholeplace.finance.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.BitSet;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// A grant that asks for money of others beside it: `ofTotal` percent of the declared scheme's **total**, not of the
/// grant. A grant of 20,000,000.00 that asks for 10 % of the total needs 2,222,222.23 of others; 2,000,000.00 would be
/// 9.09 %.
///
/// @param purse the grant's number in the plan
/// @param ofTotal the others' share of the total, below 100 %
/// @param scope numbers of the lines that make up the declared scheme
/// @param counting numbers of the purses whose money counts; the grant itself never does
/// @param inKind what counts besides, without being money
public record Match(int purse, Rate ofTotal, BitSet scope, BitSet counting, Money inKind) {
    /// @throws IllegalArgumentException where the share is not from 0 to below 100 %, or what is in kind is negative
    public Match {
        scope = (BitSet) scope.clone();
        counting = (BitSet) counting.clone();
        counting.clear(purse);
        if (ofTotal.compareTo(Rate.ZERO) < 0 || ofTotal.fraction().compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("A match of %s of the total cannot be met.".formatted(ofTotal));
        }
        if (inKind.isNegative()) {
            throw new IllegalArgumentException("A match in kind of %s is negative.".formatted(inKind));
        }
    }

    /// What others have to give beside that much of the grant, rounded up to the penny.
    public Money needed(Money grant) {
        BigDecimal ours = BigDecimal.ONE.subtract(ofTotal.fraction());
        return new Money(BigDecimal.valueOf(grant.pence())
                .multiply(ofTotal.fraction())
                .divide(ours, 0, RoundingMode.CEILING)
                .longValueExact());
    }

    /// The most of the grant that may be spent on a scheme of that total: 90 % of it where 10 % must be others'.
    /// Floored to the penny.
    Money most(Money total) {
        BigInteger pence = BigDecimal.valueOf(total.pence())
                .multiply(BigDecimal.ONE.subtract(ofTotal.fraction()))
                .toBigInteger();
        return new Money(pence.longValueExact());
    }
}
