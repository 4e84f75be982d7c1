package wholeplace.desktop.grid;

import static wholeplace.desktop.grid.core.Calderbridge.FIRST_YEAR;
import static wholeplace.desktop.grid.core.Calderbridge.TOTAL;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Edit;
import wholeplace.desktop.grid.core.Entry;
import wholeplace.desktop.grid.core.Gesture;
import wholeplace.desktop.grid.core.LineTable;
import wholeplace.desktop.grid.core.Lines;
import wholeplace.desktop.grid.core.Sheet;

/// The smallest owner that does what an owner must: takes gestures into its figures, adds up the totals, shows the
/// result, and keeps undo.
final class Ledger implements Owner {
    final List<Gesture> taken = new ArrayList<>();
    final List<Cell> explained = new ArrayList<>();
    final List<Cell> commented = new ArrayList<>();
    String refusal = "";
    final Grid grid;

    private final Deque<Sheet> undone = new ArrayDeque<>();
    private final Deque<Sheet> done = new ArrayDeque<>();
    private Sheet sheet;

    Ledger(Sheet sheet) {
        this.sheet = sheet;
        this.grid = new Grid(sheet, this);
    }

    Sheet sheet() {
        return sheet;
    }

    @Override
    public Optional<String> take(Gesture gesture) {
        if (!refusal.isEmpty()) {
            return Optional.of(refusal);
        }
        taken.add(gesture);
        done.push(sheet);
        show(with(gesture.edits()));
        return Optional.empty();
    }

    private void show(Sheet now) {
        sheet = now;
        grid.show(now);
    }

    @Override
    public void explain(Cell cell) {
        explained.add(cell);
    }

    @Override
    public void comment(Cell cell) {
        commented.add(cell);
    }

    @Override
    public void undo() {
        undone.push(sheet);
        show(done.pop());
    }

    @Override
    public void redo() {
        done.push(sheet);
        show(undone.pop());
    }

    private Sheet with(List<Edit> edits) {
        Map<Cell, Entry> entries = new HashMap<>();
        edits.forEach(edit -> entries.put(edit.cell(), edit.entry()));
        Lines old = sheet.lines();
        var table = LineTable.of(sheet.columns(), old.size());
        for (int line = 0; line < old.size(); line++) {
            table.line(old.id(line), old.warning(line));
            for (int column = 0; column < FIRST_YEAR; column++) {
                table.text(column, words(line, column, entries));
            }
            amounts(table, line, entries);
        }
        return new Sheet(sheet.columns(), sheet.groups(), table.build(), sheet.unit());
    }

    private String words(int line, int column, Map<Cell, Entry> entries) {
        @Nullable Entry entry = entries.get(cell(line, column));
        return entry instanceof Entry.Words words ? words.text() : sheet.lines().text(line, column);
    }

    private void amounts(LineTable.Builder table, int line, Map<Cell, Entry> entries) {
        long total = 0;
        for (int column = FIRST_YEAR; column < TOTAL; column++) {
            @Nullable Long pence = pence(line, column, entries.get(cell(line, column)));
            if (pence != null && sheet.lines().isCalculated(line, column)) {
                table.calculated(column, pence);
            } else if (pence != null) {
                table.typed(column, pence);
            }
            total += pence == null ? 0 : pence;
        }
        table.calculated(TOTAL, total);
    }

    private @Nullable Long pence(int line, int column, @Nullable Entry entry) {
        if (entry instanceof Entry.Amount amount) {
            return amount.money().pence();
        }
        return entry != null || sheet.lines().isMissing(line, column)
                ? null
                : (Long) sheet.lines().pence(line, column);
    }

    private Cell cell(int line, int column) {
        return new Cell(sheet.lines().id(line), sheet.column(column).id());
    }
}
