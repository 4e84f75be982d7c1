package wholeplace.excel.pack;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityKind;
import wholeplace.change.Change;
import wholeplace.change.Fields;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.excel.importing.Texts;
import wholeplace.excel.pack.Entry.Answer;

/// Reads one row of a pack's sheet: what it changes in an entity that the pack began with, or the new one that it is.
final class RowReader {
    private final Pack pack;
    private final PackTable table;
    private final Heard heard;

    RowReader(Pack pack, PackTable table, Heard heard) {
        this.pack = pack;
        this.table = table;
        this.heard = heard;
    }

    /// Whether any of the table's cells holds something.
    boolean isFilled(Row row) {
        return columns().anyMatch(at -> !cell(row, at).isBlank());
    }

    /// Whether a row without a name of its own only adds up others.
    boolean isTotal(Row row) {
        boolean summed = columns()
                .filter(at -> table.columns().get(at).isFigure())
                .mapToObj(at -> cell(row, at))
                .filter(cell -> !cell.isBlank())
                .map(Cell::fromFormula)
                .reduce((one, other) -> one && other)
                .orElse(false);
        String named = columns()
                .filter(at -> !table.columns().get(at).isFigure())
                .mapToObj(at -> Texts.key(cell(row, at).text()))
                .reduce("", String::concat);
        return summed && (named.isEmpty() || named.contains("total") || named.contains("sum"));
    }

    /// How many texts of a row are as they were.
    long alike(Kept began, Row row) {
        return columns()
                .filter(at -> isAsItWas(table.columns().get(at), began, cell(row, at)))
                .count();
    }

    private boolean isAsItWas(PackColumn column, Kept began, Cell cell) {
        String was = began.fields().get(column.field());
        if (was == null || cell.isBlank()) {
            return was == null && cell.isBlank();
        }
        return column.entry().read(cell) instanceof Answer.Says says
                && column.entry().isSame(was, says.text());
    }

    void changed(Kept began, Row row) {
        columns().forEach(at -> changed(table.columns().get(at), began, cell(row, at), address(row, at)));
    }

    private void changed(PackColumn column, Kept began, Cell cell, CellAddress address) {
        if (isAsItWas(column, began, cell)) {
            return;
        }
        if (!column.isOpen(began)) {
            problem(address, locked(column, began));
            return;
        }
        String was = began.fields().get(column.field());
        if (cell.isBlank()) {
            cleared(column, began, was, address);
            return;
        }
        switch (column.entry().read(cell)) {
            case Answer.Refused refused -> problem(address, refused.why());
            case Answer.Says says -> edited(column, began, was, says.text());
        }
    }

    private static String locked(PackColumn column, Kept began) {
        return "this cell is locked and was changed all the same. %s is settled in the plan: put the cell back as it was."
                .formatted(column.heading().isEmpty() ? began.id() : "\"" + column.heading() + "\"");
    }

    private void cleared(PackColumn column, Kept began, @Nullable String was, CellAddress address) {
        if (column.needed() || column.choices().isPresent()) {
            problem(
                    address,
                    "the cell is empty, and \"%s\" has to say something. Fill it in.".formatted(column.heading()));
        } else {
            edited(column, began, was, null);
        }
    }

    private void edited(PackColumn column, Kept began, @Nullable String was, @Nullable String is) {
        heard.changes.add(new Change.Edited(began.kind(), began.id(), column.field(), was, is));
    }

    /// A new entity; none where a cell of it cannot be read.
    void added(String id, Row row) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put(
                table.kind() == EntityKind.FUND ? "holder" : "partner",
                pack.about().partner());
        boolean whole = columns()
                        .filter(at -> table.columns().get(at).isOpen(null))
                        .map(at -> said(table.columns().get(at), cell(row, at), address(row, at), fields) ? 1 : 0)
                        .min()
                        .orElse(0)
                == 1;
        if (whole) {
            heard.changes.add(new Change.Added(table.kind(), id, usual(id, fields)));
        }
    }

    /// As the budget itself would write them, so that the same row is the same entity when it comes back.
    private SortedMap<String, String> usual(String id, SortedMap<String, String> fields) {
        return Fields.of(Fields.read(table.kind(), id, Fields.withUsual(table.kind(), fields)));
    }

    private boolean said(PackColumn column, Cell cell, CellAddress address, SortedMap<String, String> fields) {
        Optional<String> text = text(column, cell, address);
        text.filter(said -> !said.isEmpty()).ifPresent(said -> fields.put(column.field(), said));
        return text.isPresent();
    }

    /// What a cell of a new row says; none where it says what it cannot.
    private Optional<String> text(PackColumn column, Cell cell, CellAddress address) {
        if (cell.isBlank()) {
            if (column.needed()) {
                problem(address, "a new row has no \"%s\". Fill it in, or clear the row.".formatted(column.heading()));
            }
            return column.needed() ? Optional.empty() : Optional.of("");
        }
        return switch (column.entry().read(cell)) {
            case Answer.Says says -> Optional.of(says.text());
            case Answer.Refused refused -> {
                problem(address, refused.why());
                yield Optional.empty();
            }
        };
    }

    private void problem(CellAddress address, String message) {
        heard.problem(table.sheet(), address, message);
    }

    private IntStream columns() {
        return IntStream.range(0, table.columns().size());
    }

    private static Cell cell(Row row, int column) {
        return row.cell(PackTable.position(column));
    }

    private static CellAddress address(Row row, int column) {
        return new CellAddress(PackTable.position(column), row.number());
    }
}
