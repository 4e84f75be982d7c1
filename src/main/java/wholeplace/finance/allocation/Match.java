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

    /// The most of the grant that may be spent where the scheme's total, in kind included, is that: 90 % of it where
    /// 10 % must be others'. Floored to the penny.
    long mostOf(BigInteger total) {
        return limited(new BigDecimal(total).multiply(BigDecimal.ONE.subtract(ofTotal.fraction())));
    }

    /// The most of the grant for which so much of others is enough: 20,000,000.00 beside 2,222,222.23. Floored.
    long mostBeside(BigInteger others) {
        if (ofTotal.equals(Rate.ZERO)) {
            return Purse.ANY;
        }
        return limited(new BigDecimal(others)
                .multiply(BigDecimal.ONE.subtract(ofTotal.fraction()))
                .divide(ofTotal.fraction(), 0, RoundingMode.FLOOR));
    }

    /// The most of the grant for which others are enough, where they give so much now, and more by `cameIn` for each
    /// `gaveWay` by which the grant is lowered. Floored, and not below nought.
    long mostAtRate(long grant, long others, long cameIn, long gaveWay) {
        BigDecimal ours = BigDecimal.ONE.subtract(ofTotal.fraction());
        BigDecimal all = BigDecimal.valueOf(others)
                .multiply(BigDecimal.valueOf(gaveWay))
                .add(BigDecimal.valueOf(cameIn).multiply(BigDecimal.valueOf(grant)));
        BigDecimal each =
                ofTotal.fraction().multiply(BigDecimal.valueOf(gaveWay)).add(ours.multiply(BigDecimal.valueOf(cameIn)));
        return limited(all.multiply(ours).divide(each, 0, RoundingMode.FLOOR));
    }

    private static long limited(BigDecimal pence) {
        return pence.toBigInteger().min(BigInteger.valueOf(Purse.ANY)).longValueExact();
    }
}
