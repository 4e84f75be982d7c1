package wholeplace.desktop.grid.core;

import java.util.BitSet;

/// The sums of groups over the lines that a filter keeps, added up when first asked for.
final class SubTotals {
    private final Sheet sheet;
    private final BitSet kept;
    private final long[][] pence;
    private final boolean[][] found;

    SubTotals(Sheet sheet, BitSet kept) {
        this.sheet = sheet;
        this.kept = kept;
        this.pence = new long[sheet.groups().size()][];
        this.found = new boolean[sheet.groups().size()][];
    }

    /// Whether no line of the group has an amount in this column.
    boolean isMissing(int group, int column) {
        addUp(group);
        return !found[group][column];
    }

    /// @throws ArithmeticException where the sum does not fit whole pence in a `long`
    long pence(int group, int column) {
        addUp(group);
        return pence[group][column];
    }

    private void addUp(int group) {
        if (pence[group] == null) {
            pence[group] = new long[sheet.columns().size()];
            found[group] = new boolean[sheet.columns().size()];
            for (int column = 0; column < sheet.columns().size(); column++) {
                if (sheet.column(column).kind().isFigure()) {
                    addUp(group, column);
                }
            }
        }
    }

    private void addUp(int group, int column) {
        Group range = sheet.groups().get(group);
        long sum = 0;
        boolean any = false;
        for (int line = kept.nextSetBit(range.first());
                line >= 0 && line < range.end();
                line = kept.nextSetBit(line + 1)) {
            if (!sheet.lines().isMissing(line, column)) {
                sum = Math.addExact(sum, sheet.lines().pence(line, column));
                any = true;
            }
        }
        pence[group][column] = sum;
        found[group][column] = any;
    }
}
