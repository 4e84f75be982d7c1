package wholeplace.finance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import wholeplace.money.Money;

/// How an agreement shares an amount among its partners: so many parts each, in any unit. 60, 30 and 10 or 6, 3 and 1
/// are the same.
///
/// @param parts of each partner, none below nought and not all nought, in the agreement's order
public record Shares<P>(SequencedMap<P, BigDecimal> parts) {
    public Shares {
        parts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parts));
        if (sum(parts).signum() <= 0 || parts.values().stream().anyMatch(part -> part.signum() < 0)) {
            throw new IllegalArgumentException(
                    "Shares are nought or above and at least one is above nought; these are %s."
                            .formatted(parts.values()));
        }
    }

    /// Each partner's part of an amount, by the largest remainder, so that they add up to it to the penny: each gets
    /// its
    /// exact part rounded down, and the pennies left go one each to those who lost most, of equals to the first of the
    /// agreement. 100.00 in three equal shares: 33.34, 33.33, 33.33. An amount below nought is shared as its opposite.
    public SequencedMap<P, Money> of(Money amount) {
        BigDecimal sum = sum(parts);
        List<Portion<P>> portions = new ArrayList<>();
        BigInteger left = BigInteger.valueOf(amount.pence()).abs();
        for (Map.Entry<P, BigDecimal> part : parts.entrySet()) {
            BigDecimal[] exact = part.getValue()
                    .multiply(BigDecimal.valueOf(amount.pence()).abs())
                    .divideAndRemainder(sum);
            portions.add(new Portion<>(part.getKey(), exact[0].toBigInteger(), exact[1]));
            left = left.subtract(exact[0].toBigInteger());
        }
        return withPennies(portions, left.intValueExact(), amount.isNegative());
    }

    /// A partner's exact part rounded down, and the remainder in parts of the whole.
    private record Portion<P>(P partner, BigInteger pence, BigDecimal remainder) {}

    private SequencedMap<P, Money> withPennies(List<Portion<P>> portions, int pennies, boolean negative) {
        List<P> lucky = portions.stream()
                .sorted(Comparator.comparing((Portion<P> portion) -> portion.remainder())
                        .reversed())
                .limit(pennies)
                .map(Portion::partner)
                .toList();
        SequencedMap<P, Money> shared = new LinkedHashMap<>();
        for (Portion<P> portion : portions) {
            BigInteger pence =
                    portion.pence().add(lucky.contains(portion.partner()) ? BigInteger.ONE : BigInteger.ZERO);
            shared.put(portion.partner(), new Money((negative ? pence.negate() : pence).longValueExact()));
        }
        return shared;
    }

    /// The shares of the rest when a partner leaves: in the same proportion among themselves. 60, 30 and 10 without the
    /// second are 60 and 10, six sevenths and one seventh.
    ///
    /// @throws IllegalArgumentException where nobody with a share is left
    public Shares<P> without(P partner) {
        SequencedMap<P, BigDecimal> rest = new LinkedHashMap<>(parts);
        rest.remove(partner);
        return new Shares<>(rest);
    }

    private static BigDecimal sum(Map<?, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
