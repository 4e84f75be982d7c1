package wholeplace.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.change.Fields;
import wholeplace.change.Slot;

/// The table of one kind of entity, and those that hang on it. Which columns there are follows from the fields that the
/// kind has.
final class EntityTable {
    private final EntityKind kind;
    private final List<Column> columns;
    private final List<FamilyTable> families;
    private final String insert;
    private final String update;
    private final String delete;
    private final String select;

    /// @param names of columns that are not called as their fields are, by field
    EntityTable(EntityKind kind, String name, Map<String, String> names, List<FamilyTable> families) {
        this.kind = kind;
        this.families = families;
        this.columns = Fields.slots(kind).stream()
                .filter(slot -> !slot.isFamily())
                .flatMap(slot -> Column.of(slot, names.getOrDefault(slot.field(), Column.name(slot))).stream())
                .toList();
        List<String> own = columns.stream().map(Column::name).toList();
        String list = String.join(", ", own);
        this.insert =
                "INSERT INTO %s (%s, budget, id) VALUES (%s)".formatted(name, list, Statements.marks(own.size() + 2));
        this.update = "UPDATE %s SET %s WHERE budget = ? AND id = ?"
                .formatted(name, own.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")));
        this.delete = "DELETE FROM %s WHERE budget = ? AND id = ?".formatted(name);
        this.select = "SELECT id, %s FROM %s WHERE budget = ?".formatted(list, name);
    }

    EntityKind kind() {
        return kind;
    }

    /// The fields that have a place here.
    Stream<Slot> slots() {
        return Stream.concat(
                columns.stream().map(Column::slot).distinct(), families.stream().flatMap(FamilyTable::slots));
    }

    /// Writes the entity itself; what hangs on it is written by [#hang] once this is sent.
    void put(Statements to, long budget, Entity entity, boolean isNew) throws SQLException {
        Map<String, String> fields = Fields.of(entity);
        String id = entity.id().value();
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value(fields)));
        values.add(budget);
        values.add(id);
        to.add(isNew ? insert : update, values.toArray());
        if (!isNew) {
            for (FamilyTable family : families) {
                family.delete(to, budget, id);
            }
        }
    }

    /// Writes what hangs on an entity.
    void hang(Statements to, long budget, Entity entity) throws SQLException {
        Map<String, String> fields = Fields.of(entity);
        for (FamilyTable family : families) {
            family.insert(to, budget, entity.id().value(), fields);
        }
    }

    void remove(Statements to, long budget, String id) throws SQLException {
        for (FamilyTable family : families) {
            family.delete(to, budget, id);
        }
        to.add(delete, budget, id);
    }

    List<Entity> read(Query query, long budget) throws SQLException {
        Map<String, SortedMap<String, String>> byId = new LinkedHashMap<>();
        query.each(select, row -> byId.put(row.getString(1), fields(row)), budget);
        for (FamilyTable family : families) {
            family.read(query, budget, byId);
        }
        List<Entity> entities = new ArrayList<>();
        byId.forEach((id, fields) -> entities.add(Fields.read(kind, id, fields)));
        return entities;
    }

    private SortedMap<String, String> fields(ResultSet row) throws SQLException {
        SortedMap<String, String> fields = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).read(row, i + 2, fields);
        }
        return fields;
    }
}
