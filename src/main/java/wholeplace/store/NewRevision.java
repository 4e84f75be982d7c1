package wholeplace.store;

import java.sql.SQLException;
import java.util.List;
import wholeplace.change.Change;

/// A revision that is to be written with its changes.
final class NewRevision {
    private static final String INSERT = """
            INSERT INTO revision (budget, number, made_at, made_by, label, cause, cause_file, cause_revision, first_change,
                changes, state, previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_CHANGE = """
            INSERT INTO change (number, budget, revision, entity_kind, entity_id, field, text_before, text_after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final RevisionRow row;
    private final List<ChangeRow> changes;
    private final String hash;

    NewRevision(RevisionRow row, List<Change> changes) {
        this.row = row;
        this.changes = changes.stream().map(ChangeRow::of).toList();
        var chain = new Chain(row);
        this.changes.forEach(chain::add);
        this.hash = chain.hash();
    }

    String hash() {
        return hash;
    }

    void write(Statements to, long budget, Numbers numbers) throws SQLException {
        write(to, budget, numbers.last() + 1);
        for (ChangeRow change : changes) {
            to.add(
                    INSERT_CHANGE,
                    numbers.next(),
                    budget,
                    row.number(),
                    change.kind(),
                    change.id(),
                    change.field(),
                    change.before(),
                    change.after());
        }
        to.send();
    }

    private void write(Statements to, long budget, long firstChange) throws SQLException {
        to.add(
                INSERT,
                budget,
                row.number(),
                Words.of(row.when()),
                row.who(),
                row.label(),
                row.causeWord(),
                row.causeFile(),
                row.causeRevision(),
                firstChange,
                row.changes(),
                row.state(),
                row.previousHash(),
                hash);
    }
}
