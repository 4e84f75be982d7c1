package wholeplace.money;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Zero-restricted controlled rounding of a two-way table with its totals (Cox, "A constructive procedure for unbiased
/// controlled rounding", Journal of the American Statistical Association 82, 1987).
///
/// With its totals negated the table sums to nought along every row and column, so what stands above the floor of
/// each figure sums to whole steps there. A row that has one figure between two steps therefore has another, and from
/// any such figure one can walk along rows and columns in turn, through such figures only, and come back. Adding to
/// one figure of that round, taking from the next and so on leaves all sums alone; done until a figure meets a step,
/// it settles at least one figure a round. A round through a given figure exists for as long as that figure is
/// between steps, so each can be steered towards its nearest step: the grand total first, then the other totals, then
/// the cells, the least doubtful first.
final class ControlledRounding {
    private static final int NONE = -1;

    /// A figure on a round, and whether it is added to.
    private record Stop(int row, int column, boolean up) {}

    private final long[][] exact;
    private final long step;

    /// Pence above the floor of each figure, of the totals with their sign turned; settled at 0 and at the step.
    private final long[][] above;

    /// Of each row, the columns whose figure is between two steps, and of each column the rows.
    private final BitSet[] openInRow;

    private final BitSet[] openInColumn;

    ControlledRounding(long[][] exact, long step) {
        this.exact = exact;
        this.step = step;
        this.above = new long[exact.length][exact[0].length];
        this.openInRow = Stream.generate(BitSet::new).limit(exact.length).toArray(BitSet[]::new);
        this.openInColumn = Stream.generate(BitSet::new).limit(exact[0].length).toArray(BitSet[]::new);
        for (int row = 0; row < exact.length; row++) {
            for (int column = 0; column < exact[0].length; column++) {
                put(row, column, Math.floorMod(turned(row, column), step));
            }
        }
    }

    private void put(int row, int column, long pence) {
        boolean open = pence > 0 && pence < step;
        above[row][column] = pence;
        openInRow[row].set(column, open);
        openInColumn[column].set(row, open);
    }

    /// The table and its totals in multiples of the step.
    long[][] rounded() {
        int rows = exact.length - 1;
        int columns = exact[0].length - 1;
        settle(rows, columns);
        for (int row = 0; row < rows; row++) {
            settle(row, columns);
        }
        for (int column = 0; column < columns; column++) {
            settle(rows, column);
        }
        IntStream.range(0, rows * columns)
                .boxed()
                .sorted(Comparator.comparingLong(cell -> awayFromNearest(cell / columns, cell % columns)))
                .forEach(cell -> settle(cell / columns, cell % columns));
        return IntStream.rangeClosed(0, rows)
                .mapToObj(row -> IntStream.rangeClosed(0, columns)
                        .mapToLong(column -> rounded(row, column))
                        .toArray())
                .toArray(long[][]::new);
    }

    private long awayFromNearest(int row, int column) {
        long below = Math.floorMod(exact[row][column], step);
        return Math.min(below, step - below);
    }

    private long rounded(int row, int column) {
        long turned = turned(row, column);
        long rounded = Math.addExact(turned - Math.floorMod(turned, step), above[row][column]);
        return isTotal(row, column) ? -rounded : rounded;
    }

    /// Steers a figure to the step it is nearest to, along as many rounds as it takes.
    private void settle(int row, int column) {
        boolean up = isNearerAbove(turned(row, column));
        while (openInRow[row].get(column)) {
            List<Stop> round = round(row, column, up);
            long least = round.stream().mapToLong(this::room).min().orElseThrow();
            for (Stop stop : round) {
                long pence = above[stop.row()][stop.column()];
                put(stop.row(), stop.column(), stop.up() ? pence + least : pence - least);
            }
        }
    }

    /// The shortest round through a figure, which is its first stop.
    private List<Stop> round(int row, int column, boolean up) {
        int[] columnInto = new int[exact.length];
        int[] rowInto = new int[exact[0].length];
        int at = search(row, column, columnInto, rowInto);
        List<Stop> round = new ArrayList<>(List.of(new Stop(row, column, up)));
        int into = column;
        while (at != row) {
            round.add(new Stop(at, into, !up));
            into = columnInto[at];
            round.add(new Stop(at, into, up));
            at = rowInto[into];
        }
        round.add(new Stop(row, into, !up));
        return round;
    }

    /// Spreads from a row over the figures between steps, breadth first, to the first row from which one is back in the
    /// column.
    ///
    /// @param columnInto by which column each row was reached
    /// @param rowInto from which row each column was reached
    private int search(int row, int column, int[] columnInto, int[] rowInto) {
        Arrays.fill(columnInto, NONE);
        Arrays.fill(rowInto, NONE);
        columnInto[row] = column;
        rowInto[column] = row;
        Deque<Integer> reached = new ArrayDeque<>(List.of(row));
        while (!reached.isEmpty()) {
            int from = reached.remove();
            BitSet open = openInRow[from];
            for (int across = open.nextSetBit(0); across >= 0; across = open.nextSetBit(across + 1)) {
                if (rowInto[across] == NONE) {
                    rowInto[across] = from;
                    int back = spread(across, column, columnInto, reached);
                    if (back != NONE) {
                        return back;
                    }
                }
            }
        }
        throw new IllegalStateException("No round through row %d, column %d.".formatted(row, column));
    }

    private int spread(int across, int column, int[] columnInto, Deque<Integer> reached) {
        BitSet open = openInColumn[across];
        for (int to = open.nextSetBit(0); to >= 0; to = open.nextSetBit(to + 1)) {
            if (columnInto[to] == NONE) {
                columnInto[to] = across;
                if (openInRow[to].get(column)) {
                    return to;
                }
                reached.add(to);
            }
        }
        return NONE;
    }

    private long room(Stop stop) {
        long pence = above[stop.row()][stop.column()];
        return stop.up() ? step - pence : pence;
    }

    /// Half a step goes away from nought.
    private boolean isNearerAbove(long pence) {
        long below = Math.floorMod(pence, step);
        return pence > 0 ? below >= step - below : below > step - below;
    }

    private long turned(int row, int column) {
        return isTotal(row, column) ? Math.negateExact(exact[row][column]) : exact[row][column];
    }

    /// Of a row or a column; the grand total is the total of totals and keeps its sign.
    private boolean isTotal(int row, int column) {
        return (row == exact.length - 1) != (column == exact[0].length - 1);
    }
}
