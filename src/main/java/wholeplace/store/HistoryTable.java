package wholeplace.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import wholeplace.change.Change;

/// The revisions of one budget and their changes. Rows are only ever added.
final class HistoryTable {
    private static final String REVISIONS = """
            SELECT number, made_at, made_by, label, cause, cause_file, cause_revision, changes, state, previous_hash, hash
            FROM revision WHERE budget = ? AND number BETWEEN ? AND ? ORDER BY number""";
    private static final String CHANGES = """
            SELECT revision, entity_kind, entity_id, field, text_before, text_after
            FROM change WHERE budget = ? AND revision BETWEEN ? AND ? ORDER BY budget, revision, place""";

    private final Connection connection;
    private final long budget;

    HistoryTable(Connection connection, long budget) {
        this.connection = connection;
        this.budget = budget;
    }

    /// A revision that is stored, with the hash stored beside it.
    record Stored(RevisionRow revision, String hash) {}

    /// Writes a revision and its changes.
    ///
    /// @return its hash
    static String write(Statements to, long budget, RevisionRow row, List<Change> changes) throws SQLException {
        var chain = new Chain(row);
        List<ChangeRow> rows = changes.stream().map(ChangeRow::of).toList();
        rows.forEach(chain::add);
        String hash = chain.hash();
        to.add(
                """
                INSERT INTO revision (budget, number, made_at, made_by, label, cause, cause_file, cause_revision, changes,
                    state, previous_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                budget,
                row.number(),
                Words.of(row.when()),
                row.who(),
                row.label(),
                row.causeWord(),
                row.causeFile(),
                row.causeRevision(),
                row.changes(),
                row.state(),
                row.previousHash(),
                hash);
        int place = 0;
        for (ChangeRow change : rows) {
            to.add(
                    """
                    INSERT INTO change (budget, revision, place, entity_kind, entity_id, field, text_before, text_after)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                    budget,
                    row.number(),
                    ++place,
                    change.kind(),
                    change.id(),
                    change.field(),
                    change.before(),
                    change.after());
        }
        return hash;
    }

    /// Revisions from one number to another, both included, without their changes.
    List<Stored> revisions(long from, long to) throws SQLException {
        List<Stored> all = new ArrayList<>();
        each(REVISIONS, from, to, row -> all.add(new Stored(revision(row), row.getString(11))));
        return all;
    }

    private static RevisionRow revision(ResultSet row) throws SQLException {
        return new RevisionRow(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, Long.class),
                row.getInt(8),
                row.getString(9),
                row.getString(10));
    }

    /// Reads revisions from one number to another with their changes, and checks that every hash is that of its
    /// revision
    /// and builds upon the one before.
    ///
    /// @throws IllegalStateException where it is not, saying what
    void each(long from, long to, Visitor visitor) throws SQLException {
        var walk = new HistoryWalk(revisions(from, to), visitor);
        each(CHANGES, from, to, row -> walk.change(row.getLong(1), change(row)));
        walk.end();
    }

    private static ChangeRow change(ResultSet row) throws SQLException {
        return new ChangeRow(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
    }

    private void each(String sql, long from, long to, Row see) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, budget);
            query.setLong(2, from);
            query.setLong(3, to);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    see.row(row);
                }
            }
        }
    }

    /// Sees a revision that holds, with its changes.
    interface Visitor {
        void see(Stored revision, List<ChangeRow> changes);
    }

    private interface Row {
        void row(ResultSet row) throws SQLException;
    }
}
