package wholeplace.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of amounts with its totals, rounded for display so that every row, every column and the grand total still
/// add up. Each figure shown is the true one rounded up or down to the unit's [Unit#step], so no figure is out by a
/// whole step, and a figure that needs no rounding stays as it is. Where the figures rounded one by one foot, they
/// are shown so. Otherwise the grand total is still rounded as it would be alone, and the others as near to that as
/// the sums let them. The same table always gives the same figures.
///
/// Worked in thousands: four cells of 1,400 have row and column totals of 2,800 and a grand total of 5,600. Rounded one
/// by one they would read 1 + 1 = 3. Shown are
///
/// |   |   | total |
/// |--:|--:|--:|
/// | 1 | 2 | 3 |
/// | 2 | 1 | 3 |
/// | 3 | 3 | 6 |
///
/// with two adjustments, each 1,400 shown as 2,000. For display only: nothing is computed from these figures.
public final class Footing {
    private final long[][] exact;
    private final long[][] shown;
    private final Money step;

    /// A figure that is not shown as it would be if it were rounded alone.
    ///
    /// @param row counted from 0; [Footing#rows] stands for the row of totals
    /// @param column counted from 0; [Footing#columns] stands for the column of totals
    public record Adjustment(int row, int column, Money exact, Money shown) {
        /// What the display adds, less than one step either way.
        public Money difference() {
            return shown.minus(exact);
        }
    }

    private Footing(long[][] exact, Money step) {
        this.exact = exact;
        this.step = step;
        long[][] alone = Arrays.stream(exact)
                .map(row -> Arrays.stream(row).map(this::alone).toArray())
                .toArray(long[][]::new);
        this.shown = foots(alone) ? alone : new ControlledRounding(exact, step.pence()).rounded();
    }

    private long alone(long pence) {
        return Math.multiplyExact(Rounding.halfUpSteps(step, new Money(pence)), step.pence());
    }

    private static boolean foots(long[][] table) {
        long[] sums = new long[table[0].length];
        for (int row = 0; row < table.length - 1; row++) {
            long sum = 0;
            for (int column = 0; column < sums.length - 1; column++) {
                sum = Math.addExact(sum, table[row][column]);
                sums[column] = Math.addExact(sums[column], table[row][column]);
            }
            if (sum != table[row][sums.length - 1]) {
                return false;
            }
            sums[sums.length - 1] = Math.addExact(sums[sums.length - 1], sum);
        }
        return Arrays.equals(sums, table[table.length - 1]);
    }

    /// @param table the rows without totals, all of one length
    /// @throws IllegalArgumentException where a row is longer or shorter than the first
    /// @throws ArithmeticException where a total does not fit whole pence in a `long`
    public static Footing of(List<List<Money>> table, Unit unit) {
        int columns = table.isEmpty() ? 0 : table.getFirst().size();
        long[][] exact = new long[table.size() + 1][columns + 1];
        for (int row = 0; row < table.size(); row++) {
            if (table.get(row).size() != columns) {
                throw new IllegalArgumentException("Row %d has %d amounts where the first has %d."
                        .formatted(row + 1, table.get(row).size(), columns));
            }
            for (int column = 0; column < columns; column++) {
                long pence = table.get(row).get(column).pence();
                exact[row][column] = pence;
                exact[row][columns] = Math.addExact(exact[row][columns], pence);
                exact[table.size()][column] = Math.addExact(exact[table.size()][column], pence);
                exact[table.size()][columns] = Math.addExact(exact[table.size()][columns], pence);
            }
        }
        return new Footing(exact, unit.step());
    }

    /// Without the row of totals.
    public int rows() {
        return exact.length - 1;
    }

    /// Without the column of totals.
    public int columns() {
        return exact[0].length - 1;
    }

    /// The figure shown, a multiple of the unit's step; a row of [#rows] or a column of [#columns] is a total.
    public Money shown(int row, int column) {
        return new Money(shown[row][column]);
    }

    public Money rowTotal(int row) {
        return shown(row, columns());
    }

    public Money columnTotal(int column) {
        return shown(rows(), column);
    }

    public Money grandTotal() {
        return shown(rows(), columns());
    }

    /// By row, then by column.
    public List<Adjustment> adjustments() {
        List<Adjustment> adjustments = new ArrayList<>();
        for (int row = 0; row <= rows(); row++) {
            for (int column = 0; column <= columns(); column++) {
                if (alone(exact[row][column]) != shown[row][column]) {
                    adjustments.add(new Adjustment(row, column, new Money(exact[row][column]), shown(row, column)));
                }
            }
        }
        return List.copyOf(adjustments);
    }
}
