package wholeplace.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Fund;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.Line;
import wholeplace.budget.Partner;
import wholeplace.budget.Source;
import wholeplace.change.Change;
import wholeplace.change.Diff;
import wholeplace.change.Fields;
import wholeplace.change.Fingerprint;
import wholeplace.change.Revision;
import wholeplace.money.Profile;

/// A store as the first version of the program made it, for tests: script 001 and nothing else.
final class VersionOne {
    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00.123456789Z");

    private final Statements to;
    private final Numbers lines = new Numbers(0);
    private final Numbers changes = new Numbers(0);
    private long budgets;

    private VersionOne(Connection connection) {
        this.to = new Statements(connection);
    }

    static void empty(Path file) throws SQLException {
        make(file, List.of());
    }

    /// A store of budgets, each of which was first created and then edited.
    ///
    /// @param histories what each was and became
    static void make(Path file, List<List<Budget>> histories) throws SQLException {
        String path = file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + path + ";WRITE_DELAY=0;ANALYZE_AUTO=0")) {
            Scripts.run(connection, 0, 1);
            connection.setAutoCommit(false);
            var store = new VersionOne(connection);
            for (List<Budget> history : histories) {
                store.add(history);
            }
            connection.commit();
        }
    }

    private void add(List<Budget> history) throws SQLException {
        long key = ++budgets;
        Budget last = history.getLast();
        write(
                "INSERT INTO budget (number, name, first_year, years, revision) VALUES (?, ?, ?, ?, ?)",
                key,
                last.name(),
                last.years().first().start(),
                last.years().count(),
                history.size());
        state(key, last);
        String hash = Chain.START;
        for (int i = 0; i < history.size(); i++) {
            List<Change> made = i == 0 ? created(history.getFirst()) : Diff.between(history.get(i - 1), history.get(i));
            var revision = new Revision(i + 1L, NOON.plusSeconds(i), "A. Rahman", "Typed", Revision.EDIT, made);
            String state = Fingerprint.of(history.get(i)).hex();
            var next = new NewRevision(RevisionRow.of(revision, state, hash), made);
            next.write(to, key, changes);
            hash = next.hash();
        }
    }

    private static List<Change> created(Budget budget) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Added(EntityKind.BUDGET, EntityKind.BUDGET_ID, Fields.of(budget)));
        budget.rosters()
                .all()
                .forEach(entity -> changes.add(
                        new Change.Added(EntityKind.of(entity), entity.id().value(), Fields.of(entity))));
        return changes;
    }

    private void state(long key, Budget budget) throws SQLException {
        for (Partner partner : budget.partners()) {
            String kind = Words.of(partner.kind());
            write(
                    "INSERT INTO partner VALUES (?, ?, ?, ?, ?)",
                    key,
                    id(partner),
                    partner.name(),
                    partner.shortName(),
                    kind);
        }
        for (Index index : budget.indices()) {
            write("INSERT INTO price_index VALUES (?, ?, ?, ?)", key, id(index), index.name(), index.source());
            for (var rate : index.rates().entrySet()) {
                Object fraction = rate.getValue().fraction();
                write(
                        "INSERT INTO index_rate VALUES (?, ?, ?, ?)",
                        key,
                        id(index),
                        rate.getKey().start(),
                        fraction);
            }
        }
        for (Source source : budget.sources()) {
            source(key, source);
        }
        for (Fund fund : budget.funds()) {
            fund(key, fund);
        }
        for (Line line : budget.lines()) {
            line(key, line);
        }
    }

    private void source(long key, Source source) throws SQLException {
        write(
                "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                key,
                id(source),
                source.file(),
                source.sheet(),
                source.sha256(),
                Words.of(source.importedAt()),
                source.importedBy(),
                Words.of(source.unit()));
        for (var column : source.columns().entrySet()) {
            int year = column.getKey().start();
            write("INSERT INTO source_column VALUES (?, ?, ?, ?)", key, id(source), year, column.getValue());
        }
    }

    private void fund(long key, Fund fund) throws SQLException {
        write(
                "INSERT INTO fund VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key,
                id(fund),
                fund.name(),
                fund.holder().value(),
                Words.of(fund.fundClass()),
                Words.of(fund.contribution()),
                fund.secured(),
                fund.legalBasis(),
                fund.notes());
        for (Profile.Entry entry : fund.available()) {
            int year = entry.year().start();
            write(
                    "INSERT INTO fund_amount VALUES (?, ?, ?, ?)",
                    key,
                    id(fund),
                    year,
                    entry.amount().pence());
        }
    }

    private void line(long key, Line line) throws SQLException {
        long number = lines.next();
        boolean indexed = line.growth() instanceof Growth.Indexed;
        var origin = line.origin();
        write(
                "INSERT INTO budget_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                key,
                id(line),
                line.reference(),
                line.name(),
                line.partner().value(),
                line.service(),
                line.theme(),
                line.place(),
                Words.of(line.spendClass()),
                Words.of(line.direction()),
                Words.of(line.recurrence()),
                indexed ? "indexed" : line.growth().equals(Growth.FLAT) ? "flat" : "typed",
                line.growth() instanceof Growth.Indexed growth ? growth.index().value() : null,
                line.notes(),
                origin == null ? null : origin.source().value(),
                origin == null ? null : origin.row(),
                origin == null ? null : origin.fingerprint());
        for (Profile.Entry entry : line.amounts()) {
            int year = entry.year().start();
            long pence = entry.amount().pence();
            write("INSERT INTO line_amount VALUES (?, ?, ?, ?)", number * 10_000 + year, number, year, pence);
        }
    }

    private static String id(Entity entity) {
        return entity.id().value();
    }

    private void write(String sql, @Nullable Object... values) throws SQLException {
        to.add(sql, values);
        to.send();
    }
}
