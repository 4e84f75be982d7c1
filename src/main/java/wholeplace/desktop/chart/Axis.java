package wholeplace.desktop.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// The scale of an axis of amounts: level, round steps from the lowest to the highest, nought always among them. From
/// nought to 272.2 million it has steps of 50 million up to 300.
///
/// @param step above nought
/// @param from how many steps below nought it begins; at most nought
/// @param to how many steps above nought it ends; at least one above `from`
public record Axis(Unit unit, Money step, long from, long to) {
    private static final int MOST_STEPS = 6;
    private static final long[] ROUND = {10, 20, 25, 50};

    static Axis over(Money lowest, Money highest) {
        Unit unit = unit(Math.max(-lowest.pence(), highest.pence()));
        for (long power = 10; ; power = Math.multiplyExact(power, 10L)) {
            for (long round : ROUND) {
                long step = Math.multiplyExact(round, power);
                long from = Math.floorDiv(lowest.pence(), step);
                long to = Math.ceilDiv(highest.pence(), step);
                if (to - from <= MOST_STEPS) {
                    return new Axis(unit, new Money(step), from, Math.max(to, from + 1));
                }
            }
        }
    }

    /// The unit in which the largest amount is easiest to read.
    private static Unit unit(long largest) {
        if (largest >= Money.pounds(10_000_000_000L).pence()) {
            return Unit.BILLIONS;
        }
        if (largest >= Money.pounds(1_000_000).pence()) {
            return Unit.MILLIONS;
        }
        return largest >= Money.pounds(10_000).pence() ? Unit.THOUSANDS : Unit.POUNDS;
    }

    public List<Money> ticks() {
        return LongStream.rangeClosed(from, to)
                .mapToObj(count -> new Money(Math.multiplyExact(count, step.pence())))
                .toList();
    }

    /// A tick in the axis's unit, with as many decimals as its steps need: `300`, `2.5`, `-1,000`.
    public String label(Money tick) {
        BigDecimal one = unit.pounds(BigDecimal.ONE);
        int decimals =
                Math.max(0, step.inPounds().divide(one).stripTrailingZeros().scale());
        return ("%,." + decimals + "f").formatted(tick.inPounds().divide(one)).replace('-', '−');
    }

    /// How far up the axis an amount is: 0 at its foot, 1 at its top.
    public double height(Money amount) {
        double steps = (double) amount.pence() / step.pence();
        return (steps - from) / (to - from);
    }
}
