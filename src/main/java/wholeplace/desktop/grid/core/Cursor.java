package wholeplace.desktop.grid.core;

import java.util.Optional;
import java.util.stream.IntStream;
import wholeplace.desktop.grid.core.Moves.At;

/// The active cell and the block around it, as ids. A block spans two corners; the active cell is inside.
public final class Cursor {
    private Visible visible;
    private Cell active = new Cell("", "");
    private Cell from = active;
    private Cell to = active;
    private At last = new At(0, 0);
    private int home = -1;

    Cursor(Visible visible) {
        this.visible = visible;
        select(0, visible.sheet().frozen());
    }

    /// Follows the rows to where they are now. A block that no longer holds the same rows shrinks to the active cell,
    /// so that nothing is cleared or filled that nobody selected.
    void follow(Visible now) {
        boolean same = area().filter(area -> isSameIn(now, area)).isPresent();
        visible = now;
        if (isGone()) {
            select(last.row(), Math.max(last.column(), visible.sheet().frozen()));
        } else if (!same) {
            from = active;
            to = active;
        }
        active().ifPresent(at -> last = at);
    }

    /// Whether the sheet has no such cell any more, seen or hidden.
    private boolean isGone() {
        Sheet sheet = visible.sheet();
        boolean noRow = sheet.lineOf(active.row()) < 0 && sheet.groupOf(active.row()) < 0;
        return noRow || sheet.columnOf(active.column()) < 0;
    }

    private boolean isSameIn(Visible now, Area area) {
        int top = now.rowOf(visible.id(area.top()));
        return top >= 0
                && top + area.height() <= now.size()
                && IntStream.range(0, area.height())
                        .allMatch(row -> visible.id(area.top() + row).equals(now.id(top + row)));
    }

    public Cell cell() {
        return active;
    }

    /// The active cell where it is seen; nothing where the filter or a closed group hides it.
    Optional<At> active() {
        return at(active);
    }

    public boolean isSeen() {
        return active().isPresent();
    }

    /// The row of the active cell, or the one nearest to where it was.
    public int row() {
        return here().row();
    }

    public int column() {
        return here().column();
    }

    private At here() {
        return active().orElseGet(() -> new Moves(visible).clamped(last.row(), last.column()));
    }

    /// The block as it stands now; nothing where a corner is hidden.
    public Optional<Area> area() {
        return at(from).flatMap(a -> at(to).map(b -> new Area(
                Math.min(a.row(), b.row()),
                Math.min(a.column(), b.column()),
                Math.max(a.row(), b.row()),
                Math.max(a.column(), b.column()))));
    }

    private Optional<At> at(Cell cell) {
        int row = visible.rowOf(cell.row());
        int column = visible.sheet().columnOf(cell.column());
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(new At(row, column));
    }

    private Cell cellAt(At at) {
        return new Cell(
                visible.id(at.row()), visible.sheet().column(at.column()).id());
    }

    /// Makes one cell active and selects it alone. Rows and columns beyond the end are the last ones.
    public void select(int row, int column) {
        home = -1;
        moveTo(row, column);
    }

    private void moveTo(int row, int column) {
        if (visible.size() > 0) {
            last = new Moves(visible).clamped(row, column);
            active = cellAt(last);
            from = active;
            to = active;
        }
    }

    /// Takes the moving corner of the block elsewhere; the block always holds the active cell.
    public void extendTo(int row, int column) {
        if (!isSeen()) {
            select(row, column);
            return;
        }
        to = cellAt(new Moves(visible).clamped(row, column));
        if (area().filter(area -> area.contains(row(), column())).isEmpty()) {
            from = active;
        }
    }

    /// The end of the block that moves when the selection is taken further.
    public int movingRow() {
        return at(to).orElseGet(this::here).row();
    }

    public int movingColumn() {
        return at(to).orElseGet(this::here).column();
    }

    public void go(Step step, boolean extend, int page) {
        if (visible.size() == 0) {
            return;
        }
        At start = extend ? new At(movingRow(), movingColumn()) : here();
        At end = new Moves(visible).step(start, step, page);
        if (extend) {
            extendTo(end.row(), end.column());
        } else {
            select(end.row(), end.column());
        }
    }

    /// Tab: across the selection, or to the next cell. Enter comes back to the column where the first Tab was.
    public void across(int by) {
        if (!cycled(true, by) && visible.size() > 0) {
            int start = home < 0 ? column() : home;
            moveTo(row(), column() + by);
            home = start;
        }
    }

    /// Enter: down the selection, or to the next line.
    public void down(int by) {
        if (!cycled(false, by) && visible.size() > 0) {
            At next = new Moves(visible).nextLine(here(), by);
            select(next.row(), home < 0 ? next.column() : home);
        }
    }

    private boolean cycled(boolean across, int by) {
        Optional<Area> block = area().filter(area -> !area.isOneCell());
        block.ifPresent(area -> {
            last = Moves.within(area, here(), across, by);
            active = cellAt(last);
        });
        return block.isPresent();
    }

    public void selectRows() {
        area().ifPresent(area -> span(area.top(), 0, area.bottom(), lastColumn()));
    }

    public void selectColumns() {
        area().ifPresent(area -> span(0, area.left(), visible.size() - 1, area.right()));
    }

    /// Selects one column whole, or all from the active cell's to it.
    public void selectColumn(int column, boolean extend) {
        if (visible.size() > 0) {
            int start = extend ? column() : column;
            select(0, start);
            span(0, start, visible.size() - 1, column);
        }
    }

    public void selectAll() {
        if (visible.size() > 0) {
            span(0, 0, visible.size() - 1, lastColumn());
        }
    }

    private int lastColumn() {
        return visible.sheet().columns().size() - 1;
    }

    private void span(int top, int left, int bottom, int right) {
        from = cellAt(new At(top, left));
        to = cellAt(new At(bottom, right));
        last = here();
        active = cellAt(last);
    }
}
