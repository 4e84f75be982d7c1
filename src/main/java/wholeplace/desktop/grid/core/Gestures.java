package wholeplace.desktop.grid.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wholeplace.money.Money;

/// What typing, clearing and filling ask for. Sub-totals are stepped over; a block that meets a calculated cell is
/// refused whole.
public final class Gestures {
    private final Visible visible;
    private final Sheet sheet;

    public Gestures(Visible visible) {
        this.visible = visible;
        this.sheet = visible.sheet();
    }

    /// One cell typed into. The cell may be hidden: it is known by its ids.
    public Outcome type(Cell cell, String text) {
        int line = sheet.lineOf(cell.row());
        int column = sheet.columnOf(cell.column());
        if (line < 0 || column < 0) {
            return new Outcome.Refused("The line that was being changed is no longer in the budget. Press Esc.");
        }
        var draft = new Draft(sheet);
        draft.put(line, column, text);
        return draft.outcome("Nothing was changed.", "Type");
    }

    /// One text into every cell of a block.
    public Outcome fill(Area area, String text) {
        var draft = new Draft(sheet);
        for (int line : lines(area)) {
            for (int column = area.left(); column <= area.right(); column++) {
                draft.put(line, column, text);
            }
        }
        return orNoLine(area, draft.outcome("Nothing was filled.", "Fill"));
    }

    public Outcome clear(Area area) {
        var draft = new Draft(sheet);
        for (int line : lines(area)) {
            for (int column = area.left(); column <= area.right(); column++) {
                draft.put(line, column, new Entry.Cleared());
            }
        }
        return orNoLine(area, draft.outcome("Nothing was cleared.", "Clear"));
    }

    /// Copies the top line of a block down; a block of one row takes the line above it.
    public Outcome fillDown(Area area) {
        List<Integer> lines = lines(area);
        if (lines.size() <= 1) {
            List<Integer> above = visible.linesBetween(0, Math.max(0, area.top() - 1));
            lines = area.top() == 0 || above.isEmpty()
                    ? List.of()
                    : visible.linesBetween(visible.rowOf(sheet.lines().id(above.getLast())), area.bottom());
        }
        var draft = new Draft(sheet);
        for (int i = 1; i < lines.size(); i++) {
            for (int column = area.left(); column <= area.right(); column++) {
                draft.put(lines.get(i), column, entry(lines.getFirst(), column));
            }
        }
        return orNoLine(area, draft.outcome("Nothing was filled.", "Fill down"));
    }

    /// Copies the left column of a block to the right; a block of one column takes the column before it.
    public Outcome fillRight(Area area) {
        int source = area.width() == 1 ? area.left() - 1 : area.left();
        if (source < 0) {
            return new Outcome.Refused("There is no column to the left to fill from.");
        }
        return otherKind(area, source)
                .<Outcome>map(column -> new Outcome.Refused("Words and amounts cannot fill each other: %s and %s."
                        .formatted(
                                sheet.column(source).title(),
                                sheet.column(column).title())))
                .orElseGet(() -> fillFrom(source, area));
    }

    private Optional<Integer> otherKind(Area area, int source) {
        boolean figure = sheet.column(source).kind().isFigure();
        return IntStream.rangeClosed(source + 1, area.right())
                .filter(column -> sheet.column(column).kind().isFigure() != figure)
                .boxed()
                .findFirst();
    }

    private Outcome fillFrom(int source, Area area) {
        var draft = new Draft(sheet);
        for (int column = source + 1; column <= area.right(); column++) {
            for (int line : lines(area)) {
                draft.put(line, column, entry(line, source));
            }
        }
        return orNoLine(area, draft.outcome("Nothing was filled.", "Fill right"));
    }

    private List<Integer> lines(Area area) {
        return visible.linesBetween(area.top(), area.bottom());
    }

    private Outcome orNoLine(Area area, Outcome outcome) {
        return lines(area).isEmpty()
                ? new Outcome.Refused("Sub-totals follow from their lines: open the group and change those.")
                : outcome;
    }

    private Entry entry(int line, int column) {
        if (sheet.column(column).kind().isFigure()) {
            return sheet.lines().isMissing(line, column)
                    ? new Entry.Cleared()
                    : new Entry.Amount(new Money(sheet.lines().pence(line, column)));
        }
        String text = sheet.lines().text(line, column);
        return text.isEmpty() ? new Entry.Cleared() : new Entry.Words(text);
    }
}
