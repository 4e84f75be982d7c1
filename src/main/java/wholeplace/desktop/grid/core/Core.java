package wholeplace.desktop.grid.core;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The grid's state: the sheet shown, which groups are closed, the filter and the cursor. One thread at a time.
public final class Core {
    private final Set<String> closed = new HashSet<>();
    private Filter filter = Filter.ALL;
    private Visible visible;
    private final Cursor cursor;

    public Core(Sheet sheet) {
        visible = new Visible(sheet, closed, filter);
        cursor = new Cursor(visible);
    }

    /// Takes a new result: everything stays with its ids.
    public void show(Sheet sheet) {
        lookAgain(sheet);
    }

    public void filter(Filter wanted) {
        filter = wanted;
        lookAgain(sheet());
    }

    private void lookAgain(Sheet sheet) {
        visible = new Visible(sheet, closed, filter);
        cursor.follow(visible);
    }

    public Sheet sheet() {
        return visible.sheet();
    }

    public Visible visible() {
        return visible;
    }

    public Cursor cursor() {
        return cursor;
    }

    /// Closes an open group and opens a closed one.
    public void toggle(String group) {
        setClosed(group, !closed.contains(group));
    }

    /// Closes the group that the cursor is in; in a closed one, the group around it. The cursor goes to its heading.
    public void closeGroup() {
        groupAtCursor().ifPresent(row -> {
            int target = visible.isClosedAt(row) ? visible.parentOf(row) : row;
            if (target >= 0) {
                cursor.select(target, cursor.column());
                setClosed(visible.id(target), true);
            }
        });
    }

    public void openGroup() {
        groupAtCursor().ifPresent(row -> setClosed(visible.id(row), false));
    }

    private Optional<Integer> groupAtCursor() {
        return visible.size() == 0
                ? Optional.empty()
                : Optional.of(visible.groupRowOver(cursor.row())).filter(row -> row >= 0);
    }

    /// Closes or opens a group. A cursor inside a group that closes goes to its heading.
    public void setClosed(String group, boolean close) {
        boolean changed = close ? closed.add(group) : closed.remove(group);
        if (changed) {
            Optional<Cell> inside = Optional.of(cursor.cell()).filter(cell -> cursor.isSeen());
            lookAgain(sheet());
            if (inside.isPresent() && !cursor.isSeen() && visible.rowOf(group) >= 0) {
                cursor.select(visible.rowOf(group), cursor.column());
            }
        }
    }

    public Set<String> closed() {
        return Set.copyOf(closed);
    }

    /// Closes these groups and opens all others.
    public void setClosed(Set<String> groups) {
        closed.clear();
        closed.addAll(groups);
        lookAgain(sheet());
    }

    /// Shows a line wherever it is: opens the groups around it. Says whether it can be seen; a filter may still hide
    /// it.
    public boolean reveal(Cell cell) {
        int line = sheet().lineOf(cell.row());
        List<String> around = sheet().groups().stream()
                .filter(group -> group.first() <= line && line < group.end())
                .map(Group::id)
                .toList();
        if (closed.removeAll(Set.copyOf(around))) {
            lookAgain(sheet());
        }
        int row = visible.rowOf(cell.row());
        if (row >= 0) {
            cursor.select(row, Math.max(0, sheet().columnOf(cell.column())));
        }
        return row >= 0;
    }
}
