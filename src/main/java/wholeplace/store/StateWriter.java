package wholeplace.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Line;
import wholeplace.budget.PriceBase;
import wholeplace.change.Change;

/// Brings the tables of the current state up to date with the changes of one revision, and touches nothing else. What
/// others refer to is written before them and deleted after them.
final class StateWriter {
    private final Statements to;
    private final long budget;
    private final Budget after;
    private final LineRows lines;

    /// The changes of each kind by the entity's id, in the order of the revision.
    private final Map<EntityKind, Map<String, List<Change>>> changes = new LinkedHashMap<>();

    StateWriter(Statements to, long budget, Budget after, Numbers numbers) {
        this.to = to;
        this.budget = budget;
        this.after = after;
        this.lines = new LineRows(to, budget, numbers);
    }

    void write(List<Change> revision) throws SQLException {
        for (Change change : revision) {
            changes.computeIfAbsent(change.kind(), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(change.id(), id -> new ArrayList<>(1))
                    .add(change);
        }
        for (EntityKind kind : EntityKind.ENTITIES) {
            put(kind, of(kind));
        }
        if (changes.containsKey(EntityKind.BUDGET)) {
            prices();
        }
        for (EntityKind kind : EntityKind.ENTITIES.reversed()) {
            remove(kind);
        }
    }

    private void put(EntityKind kind, Map<String, List<Change>> made) throws SQLException {
        if (kind == EntityKind.LINE) {
            lines(made);
        } else {
            entities(kind, made);
        }
    }

    /// New lines first, so that what hangs on lines is sent after them.
    private void lines(Map<String, List<Change>> made) throws SQLException {
        for (var entry : made.entrySet()) {
            if (isNew(entry.getValue())) {
                lines.insert(line(entry.getKey()));
            }
        }
        to.send();
        for (var entry : made.entrySet()) {
            if (isLeft(entry.getValue()) && !isNew(entry.getValue())) {
                lines.update(line(entry.getKey()), entry.getValue());
            }
        }
        to.send();
    }

    private Line line(String id) {
        return after.lines().find(id).orElseThrow();
    }

    private void entities(EntityKind kind, Map<String, List<Change>> made) throws SQLException {
        EntityTable table = EntityTables.of(kind);
        List<Entity> put = new ArrayList<>();
        for (var entry : made.entrySet()) {
            if (isLeft(entry.getValue())) {
                Entity entity = after.rosters().of(kind).find(entry.getKey()).orElseThrow();
                table.put(to, budget, entity, isNew(entry.getValue()));
                put.add(entity);
            }
        }
        to.send();
        for (Entity entity : put) {
            table.hang(to, budget, entity);
        }
        to.send();
    }

    private static boolean isLeft(List<Change> made) {
        return !(made.getFirst() instanceof Change.Removed);
    }

    private static boolean isNew(List<Change> made) {
        return made.getFirst() instanceof Change.Added;
    }

    private void prices() throws SQLException {
        PriceBase prices = after.prices();
        to.add("DELETE FROM price_base WHERE budget = ?", budget);
        if (!prices.equals(PriceBase.STANDARD)) {
            to.add(
                    "INSERT INTO price_base (budget, start_year, deflator) VALUES (?, ?, ?)",
                    budget,
                    prices.year() == null ? null : prices.year().start(),
                    prices.deflator() == null ? null : prices.deflator().value());
        }
        to.send();
    }

    private void remove(EntityKind kind) throws SQLException {
        for (var entry : of(kind).entrySet()) {
            if (isLeft(entry.getValue())) {
                continue;
            }
            if (kind == EntityKind.LINE) {
                lines.delete(entry.getKey());
            } else {
                EntityTables.of(kind).remove(to, budget, entry.getKey());
            }
        }
        to.send();
    }

    private Map<String, List<Change>> of(EntityKind kind) {
        return changes.getOrDefault(kind, Map.of());
    }
}
