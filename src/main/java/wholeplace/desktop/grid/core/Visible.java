package wholeplace.desktop.grid.core;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// The rows that are seen: the lines that the filter keeps and that no closed group hides, under the groups that have
/// such a line, with sub-totals of what the filter keeps. Rows count from nought. A value.
public final class Visible {
    private static final int HIDDEN = -1;

    private final Sheet sheet;
    private final Set<String> closed;
    private final BitSet kept;
    private final int[] rows;
    private final int[] rowOfLine;
    private final int[] rowOfGroup;
    private final SubTotals subTotals;

    public Visible(Sheet sheet, Set<String> closed, Filter filter) {
        this.sheet = sheet;
        this.closed = Set.copyOf(closed);
        this.kept = kept(sheet, filter);
        this.rowOfLine = new int[sheet.lines().size()];
        this.rowOfGroup = new int[sheet.groups().size()];
        this.subTotals = new SubTotals(sheet, kept);
        this.rows = rows();
    }

    private static BitSet kept(Sheet sheet, Filter filter) {
        int size = sheet.lines().size();
        var kept = new BitSet(size);
        if (filter.equals(Filter.ALL)) {
            kept.set(0, size);
            return kept;
        }
        for (int line = 0; line < size; line++) {
            kept.set(line, filter.keeps(sheet, line));
        }
        return kept;
    }

    /// A line is its number, a group is the complement of its own.
    private int[] rows() {
        Arrays.fill(rowOfLine, HIDDEN);
        Arrays.fill(rowOfGroup, HIDDEN);
        var found = new int[rowOfLine.length + rowOfGroup.length];
        int count = 0;
        int group = 0;
        int hiddenTo = 0;
        for (int line = 0; line < rowOfLine.length; line++) {
            for (; group < rowOfGroup.length && sheet.groups().get(group).first() == line; group++) {
                if (line >= hiddenTo && hasLine(sheet.groups().get(group))) {
                    rowOfGroup[group] = count;
                    found[count++] = ~group;
                    hiddenTo = isClosed(group) ? sheet.groups().get(group).end() : hiddenTo;
                }
            }
            if (line >= hiddenTo && kept.get(line)) {
                rowOfLine[line] = count;
                found[count++] = line;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean hasLine(Group group) {
        int next = kept.nextSetBit(group.first());
        return next >= 0 && next < group.end();
    }

    public Sheet sheet() {
        return sheet;
    }

    public int size() {
        return rows.length;
    }

    public boolean isGroup(int row) {
        return rows[row] < 0;
    }

    /// The line of a row that is no group.
    public int line(int row) {
        return rows[row];
    }

    public Group group(int row) {
        return sheet.groups().get(~rows[row]);
    }

    public boolean isClosed(int group) {
        return closed.contains(sheet.groups().get(group).id());
    }

    /// Whether the group of a row is closed.
    public boolean isClosedAt(int row) {
        return isClosed(~rows[row]);
    }

    public String id(int row) {
        return isGroup(row) ? group(row).id() : sheet.lines().id(line(row));
    }

    /// The row of a line or group, or -1 where it is not seen.
    public int rowOf(String id) {
        int line = sheet.lineOf(id);
        if (line >= 0) {
            return rowOfLine[line];
        }
        int group = sheet.groupOf(id);
        return group >= 0 ? rowOfGroup[group] : HIDDEN;
    }

    /// Whether a cell has no words and no amount.
    public boolean isBlank(int row, int column) {
        boolean figure = sheet.column(column).kind().isFigure();
        return figure ? isMissing(row, column) : text(row, column).isEmpty();
    }

    /// The words of a cell; a group has its label in the first column.
    public String text(int row, int column) {
        if (isGroup(row)) {
            return column == 0 ? group(row).label() : "";
        }
        return sheet.lines().text(line(row), column);
    }

    public boolean isMissing(int row, int column) {
        return isGroup(row)
                ? subTotals.isMissing(~rows[row], column)
                : sheet.lines().isMissing(line(row), column);
    }

    /// Pence of a line's amount or of a sub-total.
    public long pence(int row, int column) {
        return isGroup(row)
                ? subTotals.pence(~rows[row], column)
                : sheet.lines().pence(line(row), column);
    }

    /// The innermost group that a row stands in, itself if it is one; -1 where there is none. A row of this view.
    public int groupRowOver(int row) {
        for (int above = row; above >= 0; above--) {
            if (isGroup(above) && (above == row || covers(group(above), row))) {
                return above;
            }
        }
        return HIDDEN;
    }

    /// The group row around a group row, or -1.
    public int parentOf(int groupRow) {
        int depth = group(groupRow).depth();
        for (int above = groupRow - 1; above >= 0; above--) {
            if (isGroup(above) && group(above).depth() < depth) {
                return above;
            }
        }
        return HIDDEN;
    }

    private boolean covers(Group group, int row) {
        int line = line(row);
        return group.first() <= line && line < group.end();
    }

    /// The lines from one row to another, both included, without the sub-totals between them.
    public List<Integer> linesBetween(int top, int bottom) {
        return Arrays.stream(rows, top, Math.min(bottom, size() - 1) + 1)
                .filter(row -> row >= 0)
                .boxed()
                .toList();
    }
}
