package wholeplace.excel.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wholeplace.money.Money;
import wholeplace.money.Rounding;

/// What the amounts of rows come to, column by column. What cells hold beyond whole pence counts too, so that a sheet
/// that sums up unrounded figures is compared like with like.
final class Sums {
    private record Sum(Money money, BigDecimal beyond) {
        private Sum plus(Amounts.Read amount) {
            return new Sum(
                    money.plus(amount.money()), amount.beyond().signum() == 0 ? beyond : beyond.add(amount.beyond()));
        }

        private Money rounded() {
            return beyond.signum() == 0
                    ? money
                    : Rounding.halfUpPence(money.inPounds().add(beyond).movePointRight(2));
        }
    }

    private static final Sum NOUGHT = new Sum(Money.ZERO, BigDecimal.ZERO);

    private final Map<Integer, Sum> sums = new TreeMap<>();
    private Sum all = NOUGHT;
    private int rows;

    void add(List<Amounts.Read> amounts) {
        rows++;
        for (Amounts.Read amount : amounts) {
            sums.put(amount.column(), sums.getOrDefault(amount.column(), NOUGHT).plus(amount));
            all = all.plus(amount);
        }
    }

    void clear() {
        sums.clear();
        all = NOUGHT;
        rows = 0;
    }

    int rows() {
        return rows;
    }

    /// How many columns come to anything.
    long columns() {
        return sums.keySet().stream().filter(column -> !of(column).isZero()).count();
    }

    Money of(int column) {
        return sums.getOrDefault(column, NOUGHT).rounded();
    }

    /// Of all columns.
    Money ofAll() {
        return all.rounded();
    }

    static Money ofAll(List<Amounts.Read> amounts) {
        var sums = new Sums();
        sums.add(amounts);
        return sums.ofAll();
    }

    /// Whether each of these amounts is what its column comes to.
    boolean equal(List<Amounts.Read> stated) {
        return rows > 0 && equals(stated) == stated.size();
    }

    /// How many of these amounts are what their columns come to.
    long equals(List<Amounts.Read> stated) {
        return stated.stream()
                .filter(amount -> amount.money().equals(of(amount.column())))
                .count();
    }
}
