package wholeplace.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.change.Slot;
import wholeplace.change.Slot.Keys;

/// A table of what hangs on an entity: for each year, partner, band or name a row, and in it a column for each family
/// of
/// fields.
final class FamilyTable {
    /// @param parent the table of the entities, and the column that says of which
    /// @param key the column of the year, partner, band or name
    record Name(String table, String parent, String key) {}

    /// Which rows of a table that several share are meant: those that say `word` in a column, `series`.
    record Part(String column, String word) {}

    private final List<Slot> slots;
    private final Cell keyCell;

    /// One for each slot; none where they say but that they are there.
    private final List<Cell> values;

    private final String insert;
    private final String delete;
    private final String select;

    /// @param columns what the fields of each slot say; empty where that is but that they are there
    FamilyTable(Name name, List<Slot> slots, List<String> columns, @Nullable Part part) {
        this.slots = slots;
        this.keyCell = slots.getFirst().keys() == Keys.YEARS ? Cell.YEAR : Cell.TEXT;
        this.values = slots.stream()
                .limit(columns.size())
                .map(slot -> Cell.of(slot.value()))
                .toList();
        Stream<String> known = part == null ? Stream.of() : Stream.of(part.column);
        String where = "FROM %s WHERE budget = ?%s"
                .formatted(name.table, part == null ? "" : " AND %s = '%s'".formatted(part.column, part.word));
        List<String> own = Stream.concat(Stream.of(name.parent, name.key), columns.stream())
                .toList();
        String all = Stream.concat(known, own.stream()).collect(Collectors.joining(", "));
        String word = part == null ? "" : "'%s', ".formatted(part.word);
        this.insert = "INSERT INTO %s (budget, %s) VALUES (?, %s%s)"
                .formatted(name.table, all, word, Statements.marks(own.size()));
        this.delete = "DELETE %s AND %s = ?".formatted(where, name.parent);
        this.select = "SELECT %s %s".formatted(String.join(", ", own), where);
    }

    Stream<Slot> slots() {
        return slots.stream();
    }

    void delete(Statements to, long budget, String id) throws SQLException {
        to.add(delete, budget, id);
    }

    void insert(Statements to, long budget, String id, Map<String, String> fields) throws SQLException {
        for (@Nullable Object[] row : rows(budget, id, fields).values()) {
            to.add(insert, row);
        }
    }

    private SortedMap<String, @Nullable Object[]> rows(long budget, String id, Map<String, String> fields) {
        SortedMap<String, @Nullable Object[]> rows = new TreeMap<>();
        fields.forEach((field, text) -> {
            for (int i = 0; i < slots.size(); i++) {
                Optional<String> key = slots.get(i).key(field);
                if (key.isPresent()) {
                    @Nullable Object[] row = rows.computeIfAbsent(key.get(), k -> row(budget, id, k));
                    put(row, i, text);
                }
            }
        });
        return rows;
    }

    private @Nullable Object[] row(long budget, String id, String key) {
        @Nullable Object[] row = new @Nullable Object[3 + values.size()];
        row[0] = budget;
        row[1] = id;
        row[2] = keyCell.to().of(key);
        return row;
    }

    private void put(@Nullable Object[] row, int slot, String text) {
        if (slot < values.size()) {
            row[3 + slot] = values.get(slot).to().of(text);
        }
    }

    /// Puts what the table holds into the fields of the entities.
    void read(Query query, long budget, Map<String, SortedMap<String, String>> byId) throws SQLException {
        query.each(select, row -> see(row, byId.get(row.getString(1))), budget);
    }

    private void see(ResultSet row, @Nullable Map<String, String> fields) throws SQLException {
        String key = keyCell.text(row, 2);
        if (fields == null || key == null) {
            throw new IllegalStateException("a row hangs on nothing");
        }
        for (int i = 0; i < slots.size(); i++) {
            String text = i < values.size() ? values.get(i).text(row, 3 + i) : Slot.THERE;
            if (text != null) {
                fields.put(slots.get(i).member(key), text);
            }
        }
    }
}
