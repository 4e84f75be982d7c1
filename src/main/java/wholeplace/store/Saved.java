package wholeplace.store;

import java.time.Instant;
import wholeplace.budget.Budget;
import wholeplace.change.Diff;
import wholeplace.change.Fingerprint;
import wholeplace.change.Revision;
import wholeplace.change.UndoStack;

/// A budget as it is on the disk, and what the next revision builds upon. A value: appending gives another.
///
/// @param key knows the budget within its store, also after it was given another name
/// @param fingerprint of `budget`
/// @param revision number of the last revision
/// @param hash of that revision, which stands for the whole history up to it
/// @param undo what undo and redo would do next; the first revision is not undone
public record Saved(long key, Budget budget, Fingerprint fingerprint, long revision, String hash, UndoStack undo) {

    /// The revision that turns this into `after`.
    ///
    /// @throws IllegalArgumentException where there is no difference
    public Revision next(Budget after, Instant when, String who, String label, Revision.Cause cause) {
        return new Revision(revision + 1, when, who, label, cause, Diff.between(budget, after));
    }
}
