package wholeplace.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// Reads the revisions of one budget and their changes.
final class HistoryTable {
    private static final String REVISIONS = """
            SELECT number, made_at, made_by, label, cause, cause_file, cause_revision, changes, state, previous_hash, hash,
                first_change
            FROM revision WHERE budget = ? AND number BETWEEN ? AND ? ORDER BY number""";
    private static final String CHANGES = """
            SELECT budget, revision, entity_kind, entity_id, field, text_before, text_after
            FROM change WHERE number BETWEEN ? AND ? ORDER BY number""";

    private final Connection connection;
    private final long budget;

    HistoryTable(Connection connection, long budget) {
        this.connection = connection;
        this.budget = budget;
    }

    /// A revision that is stored, with the hash stored beside it.
    record Stored(RevisionRow revision, String hash, long firstChange) {
        long lastChange() {
            return firstChange + revision.changes() - 1;
        }
    }

    /// Revisions from one number to another, both included, without their changes.
    List<Stored> revisions(long from, long to) throws SQLException {
        List<Stored> all = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(REVISIONS)) {
            query.setLong(1, budget);
            query.setLong(2, from);
            query.setLong(3, to);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    all.add(new Stored(revision(row), row.getString(11), row.getLong(12)));
                }
            }
        }
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
    /// revision and builds upon the one before.
    ///
    /// @throws IllegalStateException where it is not, saying what
    void each(long from, long to, Visitor visitor) throws SQLException {
        List<Stored> stored = revisions(from, to);
        if (stored.isEmpty()) {
            return;
        }
        var walk = new HistoryWalk(stored, visitor);
        try (PreparedStatement query = connection.prepareStatement(CHANGES)) {
            query.setLong(1, stored.getFirst().firstChange());
            query.setLong(2, stored.getLast().lastChange());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (row.getLong(1) == budget) {
                        walk.change(row.getLong(2), change(row));
                    }
                }
            }
        }
        walk.end();
    }

    private static ChangeRow change(ResultSet row) throws SQLException {
        return new ChangeRow(row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7));
    }

    /// Sees a revision that holds, with its changes.
    interface Visitor {
        void see(Stored revision, List<ChangeRow> changes);
    }
}
