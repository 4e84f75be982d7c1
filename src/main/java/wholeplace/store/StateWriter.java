package wholeplace.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Fund;
import wholeplace.budget.Index;
import wholeplace.budget.Partner;
import wholeplace.budget.Source;
import wholeplace.change.Change;
import wholeplace.money.Profile;

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
        for (EntityKind kind : List.of(EntityKind.PARTNER, EntityKind.INDEX, EntityKind.SOURCE)) {
            put(kind);
        }
        put(EntityKind.FUND);
        put(EntityKind.LINE);
        for (EntityKind kind : List.of(EntityKind.LINE, EntityKind.FUND)) {
            remove(kind);
        }
        for (EntityKind kind : List.of(EntityKind.PARTNER, EntityKind.INDEX, EntityKind.SOURCE)) {
            remove(kind);
        }
    }

    private void put(EntityKind kind) throws SQLException {
        for (var entry : of(kind).entrySet()) {
            List<Change> made = entry.getValue();
            if (!(made.getFirst() instanceof Change.Removed)) {
                put(kind, entry.getKey(), made, made.getFirst() instanceof Change.Added);
            }
        }
        to.send();
    }

    private void put(EntityKind kind, String id, List<Change> made, boolean isNew) throws SQLException {
        switch (kind) {
            case BUDGET, SCHEME, POOL, ALLOCATION, RESERVE, COUNCIL_TAX, TREASURY, SCENARIO, OVERRIDE ->
                throw new IllegalArgumentException("%s is not stored yet.".formatted(kind));
            case PARTNER -> partner(after.partners().find(id).orElseThrow(), isNew);
            case INDEX -> index(after.indices().find(id).orElseThrow(), isNew);
            case SOURCE -> source(after.sources().find(id).orElseThrow(), isNew);
            case FUND -> fund(after.funds().find(id).orElseThrow(), isNew);
            case LINE -> {
                var line = after.lines().find(id).orElseThrow();
                if (isNew) {
                    lines.insert(line);
                } else {
                    lines.update(line, made);
                }
            }
        }
    }

    private void partner(Partner partner, boolean isNew) throws SQLException {
        String sql = isNew
                ? "INSERT INTO partner (name, short_name, kind, budget, id) VALUES (?, ?, ?, ?, ?)"
                : "UPDATE partner SET name = ?, short_name = ?, kind = ? WHERE budget = ? AND id = ?";
        to.add(
                sql,
                partner.name(),
                partner.shortName(),
                Words.of(partner.kind()),
                budget,
                partner.id().value());
    }

    private void index(Index index, boolean isNew) throws SQLException {
        String id = index.id().value();
        if (isNew) {
            to.add(
                    "INSERT INTO price_index (name, source, budget, id) VALUES (?, ?, ?, ?)",
                    index.name(),
                    index.source(),
                    budget,
                    id);
        } else {
            to.add(
                    "UPDATE price_index SET name = ?, source = ? WHERE budget = ? AND id = ?",
                    index.name(),
                    index.source(),
                    budget,
                    id);
            to.add("DELETE FROM index_rate WHERE budget = ? AND price_index = ?", budget, id);
            to.send();
        }
        for (var rate : index.rates().entrySet()) {
            to.add(
                    "INSERT INTO index_rate (budget, price_index, start_year, rate) VALUES (?, ?, ?, ?)",
                    budget,
                    id,
                    rate.getKey().start(),
                    rate.getValue().fraction());
        }
    }

    private void source(Source source, boolean isNew) throws SQLException {
        String id = source.id().value();
        String sql = isNew ? """
                INSERT INTO source (file_name, sheet, sha256, imported_at, imported_by, unit, budget, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""" : """
                UPDATE source SET file_name = ?, sheet = ?, sha256 = ?, imported_at = ?, imported_by = ?, unit = ?
                WHERE budget = ? AND id = ?""";
        to.add(
                sql,
                source.file(),
                source.sheet(),
                source.sha256(),
                Words.of(source.importedAt()),
                source.importedBy(),
                Words.of(source.unit()),
                budget,
                id);
        if (!isNew) {
            to.add("DELETE FROM source_column WHERE budget = ? AND source = ?", budget, id);
            to.send();
        }
        for (var column : source.columns().entrySet()) {
            to.add(
                    "INSERT INTO source_column (budget, source, start_year, sheet_column) VALUES (?, ?, ?, ?)",
                    budget,
                    id,
                    column.getKey().start(),
                    column.getValue());
        }
    }

    private void fund(Fund fund, boolean isNew) throws SQLException {
        String id = fund.id().value();
        String sql = isNew ? """
                INSERT INTO fund (name, holder, fund_class, contribution, secured, legal_basis, notes, budget, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""" : """
                UPDATE fund SET name = ?, holder = ?, fund_class = ?, contribution = ?, secured = ?, legal_basis = ?,
                notes = ? WHERE budget = ? AND id = ?""";
        to.add(
                sql,
                fund.name(),
                fund.holder().value(),
                Words.of(fund.fundClass()),
                Words.of(fund.contribution()),
                fund.secured(),
                fund.legalBasis(),
                fund.notes(),
                budget,
                id);
        if (!isNew) {
            to.add("DELETE FROM fund_amount WHERE budget = ? AND fund = ?", budget, id);
            to.send();
        }
        for (Profile.Entry entry : fund.available()) {
            to.add(
                    "INSERT INTO fund_amount (budget, fund, start_year, pence) VALUES (?, ?, ?, ?)",
                    budget,
                    id,
                    entry.year().start(),
                    entry.amount().pence());
        }
    }

    private void remove(EntityKind kind) throws SQLException {
        for (var entry : of(kind).entrySet()) {
            if (entry.getValue().getFirst() instanceof Change.Removed) {
                remove(kind, entry.getKey());
            }
        }
        to.send();
    }

    private void remove(EntityKind kind, String id) throws SQLException {
        switch (kind) {
            case BUDGET, SCHEME, POOL, ALLOCATION, RESERVE, COUNCIL_TAX, TREASURY, SCENARIO, OVERRIDE ->
                throw new IllegalArgumentException("%s is not stored yet.".formatted(kind));
            case PARTNER -> to.add("DELETE FROM partner WHERE budget = ? AND id = ?", budget, id);
            case INDEX -> {
                to.add("DELETE FROM index_rate WHERE budget = ? AND price_index = ?", budget, id);
                to.add("DELETE FROM price_index WHERE budget = ? AND id = ?", budget, id);
            }
            case SOURCE -> {
                to.add("DELETE FROM source_column WHERE budget = ? AND source = ?", budget, id);
                to.add("DELETE FROM source WHERE budget = ? AND id = ?", budget, id);
            }
            case FUND -> {
                to.add("DELETE FROM fund_amount WHERE budget = ? AND fund = ?", budget, id);
                to.add("DELETE FROM fund WHERE budget = ? AND id = ?", budget, id);
            }
            case LINE -> lines.delete(id);
        }
    }

    private Map<String, List<Change>> of(EntityKind kind) {
        return changes.getOrDefault(kind, Map.of());
    }
}
