package wholeplace.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.change.Fingerprint;
import wholeplace.change.Revision;
import wholeplace.change.UndoStack;
import wholeplace.store.StoreRefused.Reason;

/// Reads budgets and their history, and believes nothing that the hashes do not bear out.
final class Load {
    private final Connection connection;
    private final BudgetTable budgets;

    Load(Connection connection) {
        this.connection = connection;
        this.budgets = new BudgetTable(connection);
    }

    /// @throws IllegalStateException where what is stored is not what was written, saying what
    Saved load(String name) throws SQLException {
        BudgetTable.Row row = budgets.get(name);
        var end = new End();
        history(row).each(1, row.revision(), end::see);
        Budget budget = new StateReader(connection, row.number()).read(name, row.years());
        Fingerprint fingerprint = Fingerprint.of(budget);
        if (end.number != row.revision()) {
            throw new IllegalStateException("revision %d of \"%s\" is missing".formatted(row.revision(), name));
        }
        if (!fingerprint.hex().equals(end.state)) {
            throw new IllegalStateException(
                    "\"%s\" is not what its last revision, %d, made it".formatted(name, end.number));
        }
        return new Saved(row.number(), budget, fingerprint, end.number, end.hash, end.undo);
    }

    List<Revision> history(String name) throws SQLException {
        BudgetTable.Row row = budgets.get(name);
        return revisions(row, 1, row.revision());
    }

    List<RevisionSummary> summaries(String name) throws SQLException {
        BudgetTable.Row row = budgets.get(name);
        return history(row).revisions(1, row.revision()).stream()
                .map(stored -> stored.revision().summary())
                .toList();
    }

    Revision revision(String name, long number) throws SQLException {
        BudgetTable.Row row = budgets.get(name);
        if (number < 1 || number > row.revision()) {
            throw new StoreRefused(
                    Reason.NO_SUCH_REVISION,
                    "\"%s\" has no revision %d. Its revisions go from 1 to %d."
                            .formatted(name, number, row.revision()));
        }
        return revisions(row, number, number).getFirst();
    }

    private List<Revision> revisions(BudgetTable.Row row, long from, long to) throws SQLException {
        List<Revision> all = new ArrayList<>();
        history(row)
                .each(
                        from,
                        to,
                        (stored, changes) -> all.add(stored.revision()
                                .with(changes.stream().map(ChangeRow::change).toList())));
        if (all.size() != to - from + 1) {
            throw new IllegalStateException("revisions of \"%s\" are missing".formatted(row.name()));
        }
        return all;
    }

    private HistoryTable history(BudgetTable.Row row) {
        return new HistoryTable(connection, row.number());
    }

    /// What the end of the history says.
    private static final class End {
        long number;
        String hash = Chain.START;
        String state = "";
        UndoStack undo = UndoStack.EMPTY;

        void see(HistoryTable.Stored stored, List<ChangeRow> changes) {
            RevisionRow revision = stored.revision();
            number = revision.number();
            hash = stored.hash();
            state = revision.state();
            undo = number == 1 ? undo : undo.after(number, revision.cause());
        }
    }
}
