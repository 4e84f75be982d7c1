package wholeplace.store;

import java.util.ArrayList;
import java.util.List;

/// Brings the rows of changes, which come in the order of their revisions, together with those revisions and checks
/// each hash.
final class HistoryWalk {
    private final List<HistoryTable.Stored> revisions;
    private final HistoryTable.Visitor visitor;
    private List<ChangeRow> changes = new ArrayList<>();
    private int at;

    HistoryWalk(List<HistoryTable.Stored> revisions, HistoryTable.Visitor visitor) {
        this.revisions = revisions;
        this.visitor = visitor;
    }

    void change(long revision, ChangeRow change) {
        while (at < revisions.size() && revisions.get(at).revision().number() < revision) {
            endOfRevision();
        }
        if (at == revisions.size() || revisions.get(at).revision().number() != revision) {
            throw new IllegalStateException("changes of a revision %d stand there without it".formatted(revision));
        }
        changes.add(change);
    }

    void end() {
        while (at < revisions.size()) {
            endOfRevision();
        }
    }

    private void endOfRevision() {
        HistoryTable.Stored stored = revisions.get(at);
        var chain = new Chain(stored.revision());
        changes.forEach(chain::add);
        if (changes.size() != stored.revision().changes() || !chain.hash().equals(stored.hash()) || !follows(stored)) {
            throw new IllegalStateException("revision %d is not what was written"
                    .formatted(stored.revision().number()));
        }
        visitor.see(stored, changes);
        changes = new ArrayList<>();
        at++;
    }

    /// Whether it has the next number and builds upon the one before.
    private boolean follows(HistoryTable.Stored stored) {
        RevisionRow revision = stored.revision();
        if (at == 0) {
            return revision.number() > 1 || revision.previousHash().equals(Chain.START);
        }
        HistoryTable.Stored before = revisions.get(at - 1);
        return revision.number() == before.revision().number() + 1
                && revision.previousHash().equals(before.hash());
    }
}
