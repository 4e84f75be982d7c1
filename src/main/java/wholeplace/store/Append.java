package wholeplace.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.change.Change;
import wholeplace.change.Diff;
import wholeplace.change.Fields;
import wholeplace.change.Fingerprint;
import wholeplace.change.Revision;
import wholeplace.change.UndoStack;
import wholeplace.store.StoreRefused.Reason;

/// Writes a revision, its changes and what they make of the current state. What is refused with a sentence is refused
/// before anything is written; what fails later the caller rolls back.
final class Append {
    private static final String UPDATE_BUDGET =
            "UPDATE budget SET name = ?, first_year = ?, years = ?, revision = ? WHERE number = ?";
    private static final String INSERT_BUDGET =
            "INSERT INTO budget (name, first_year, years, revision, number) VALUES (?, ?, ?, ?, ?)";

    private final Database database;

    Append(Database database) {
        this.database = database;
    }

    /// The first revision of a budget that the store has not.
    Saved first(Budget budget, Instant when, String who, String label, Revision.Cause cause) throws SQLException {
        refuseTaken(budget.name());
        long key = database.number("SELECT MAX(number) FROM budget") + 1;
        Budget nothing = Budget.empty(
                budget.name(), budget.years().first(), budget.years().count());
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Added(EntityKind.BUDGET, EntityKind.BUDGET_ID, Fields.of(budget)));
        Diff.between(nothing, budget).stream()
                .filter(change -> change.kind() != EntityKind.BUDGET)
                .forEach(changes::add);
        var saved = new Saved(key, nothing, Fingerprint.of(nothing), 0, Chain.START, UndoStack.EMPTY);
        Saved first = write(saved, budget, new Revision(1, when, who, label, cause, changes), INSERT_BUDGET);
        return new Saved(key, budget, first.fingerprint(), 1, first.hash(), UndoStack.EMPTY);
    }

    Saved next(Saved before, Budget after, Revision revision) throws SQLException {
        if (!after.name().equals(before.budget().name())) {
            refuseTaken(after.name());
        }
        String head = head(before.key());
        if (!head.equals(before.hash())) {
            return alreadyThere(head, before, after, revision);
        }
        return write(before, after, revision, UPDATE_BUDGET);
    }

    private void refuseTaken(String name) throws SQLException {
        if (new BudgetTable(database.connection()).find(name).isPresent()) {
            throw new StoreRefused(
                    Reason.NAME_TAKEN, "The store has a budget \"%s\" already. Choose another name.".formatted(name));
        }
    }

    /// A write that was refused may have reached the disk after all; made again, it is found there.
    private static Saved alreadyThere(String head, Saved before, Budget after, Revision revision) {
        Signed signed = Signed.of(before, after, revision);
        if (!signed.revision.hash().equals(head)) {
            throw new StoreRefused(
                    Reason.OVERTAKEN,
                    "The budget \"%s\" has changed since revision %d. Open it again and make the change anew."
                            .formatted(before.budget().name(), before.revision()));
        }
        return saved(before, after, signed.state, revision, head);
    }

    private Saved write(Saved before, Budget after, Revision revision, String budgetSql) throws SQLException {
        Statements to = database.statements();
        to.add(
                budgetSql,
                after.name(),
                after.years().first().start(),
                after.years().count(),
                revision.number(),
                before.key());
        to.send();
        // Nothing of it is asked of the database, so it is worked out while that writes: a sixth of a large import.
        var signed = CompletableFuture.supplyAsync(() -> Signed.of(before, after, revision));
        new StateWriter(to, before.key(), after, database.lines()).write(revision.changes());
        Signed made = signed.join();
        made.revision.write(to, before.key(), database.changes());
        return saved(before, after, made.state, revision, made.revision.hash());
    }

    /// A revision with the fingerprint that it leads to and its place in the chain.
    private record Signed(Fingerprint state, NewRevision revision) {
        private static Signed of(Saved before, Budget after, Revision revision) {
            Fingerprint state = before.fingerprint().moved(before.budget(), after);
            var row = RevisionRow.of(revision, state.hex(), before.hash());
            return new Signed(state, new NewRevision(row, revision.changes()));
        }
    }

    private static Saved saved(Saved before, Budget after, Fingerprint state, Revision revision, String hash) {
        return new Saved(
                before.key(),
                after,
                state,
                revision.number(),
                hash,
                before.undo().after(revision.number(), revision.cause()));
    }

    /// The hash of the last revision.
    private String head(long key) throws SQLException {
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT r.hash FROM budget b JOIN revision r ON r.budget = b.number"
                        + " AND r.number = b.revision WHERE b.number = ?")) {
            query.setLong(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
