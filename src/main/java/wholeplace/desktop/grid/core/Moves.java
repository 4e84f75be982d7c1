package wholeplace.desktop.grid.core;

/// Where a step leads, in rows and columns of what is visible.
final class Moves {
    private final Visible visible;
    private final int lastRow;
    private final int lastColumn;

    /// Where one stands.
    record At(int row, int column) {}

    Moves(Visible visible) {
        this.visible = visible;
        this.lastRow = visible.size() - 1;
        this.lastColumn = visible.sheet().columns().size() - 1;
    }

    /// @param page how many rows a page has
    At step(At at, Step step, int page) {
        return switch (step) {
            case LEFT -> clamped(at.row, at.column - 1);
            case RIGHT -> clamped(at.row, at.column + 1);
            case UP -> clamped(at.row - 1, at.column);
            case DOWN -> clamped(at.row + 1, at.column);
            case EDGE_LEFT -> edge(at, 0, -1);
            case EDGE_RIGHT -> edge(at, 0, 1);
            case EDGE_UP -> edge(at, -1, 0);
            case EDGE_DOWN -> edge(at, 1, 0);
            case ROW_START -> clamped(at.row, rowStart());
            case ROW_END -> clamped(at.row, lastColumn);
            case FIRST_CELL -> clamped(0, rowStart());
            case LAST_CELL -> clamped(lastRow, lastColumn);
            case PAGE_UP -> clamped(at.row - page, at.column);
            case PAGE_DOWN -> clamped(at.row + page, at.column);
        };
    }

    /// As with frozen panes in Excel: the first column that scrolls.
    private int rowStart() {
        return visible.sheet().frozen();
    }

    /// The nearest cell; where no row is seen, the place where the first would be.
    At clamped(int row, int column) {
        return new At(Math.clamp(row, 0, Math.max(0, lastRow)), Math.clamp(column, 0, lastColumn));
    }

    /// Along filled cells to the last of them; from the last, or from a blank, to the next filled one; else to the end.
    private At edge(At at, int down, int across) {
        At next = clamped(at.row + down, at.column + across);
        if (isBlank(at) || isBlank(next)) {
            return seek(next, down, across, false);
        }
        At blank = seek(next, down, across, true);
        return isBlank(blank) ? clamped(blank.row - down, blank.column - across) : blank;
    }

    private At seek(At from, int down, int across, boolean blank) {
        At at = from;
        while (isBlank(at) != blank) {
            At next = clamped(at.row + down, at.column + across);
            if (next.equals(at)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private boolean isBlank(At at) {
        return visible.isBlank(at.row, at.column);
    }

    /// The next line down or up, stepping over sub-totals where a line follows.
    At nextLine(At at, int down) {
        for (int row = at.row + down; row >= 0 && row <= lastRow; row += down) {
            if (!visible.isGroup(row)) {
                return new At(row, at.column);
            }
        }
        return clamped(at.row + down, at.column);
    }

    /// The next cell inside a block, row by row or column by column, round to its start after its end.
    static At within(Area area, At at, boolean across, int by) {
        int width = area.width();
        int height = area.height();
        int row = at.row - area.top();
        int column = at.column - area.left();
        int place = Math.floorMod((across ? row * width + column : column * height + row) + by, width * height);
        return across
                ? new At(area.top() + place / width, area.left() + place % width)
                : new At(area.top() + place % height, area.left() + place / height);
    }
}
