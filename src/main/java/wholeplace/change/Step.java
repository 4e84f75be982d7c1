package wholeplace.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.change.Revision.Cause;

/// The next revision of a budget and what it makes of it: what window and command line hand to the store.
///
/// @param after what `revision` makes of the budget it was made for
public record Step(Revision revision, Budget after) {

    /// Who takes steps and when, and the number the next revision gets.
    public record Stamp(long number, Instant when, String who) {}

    /// Turns `before` into `after`; nothing where they are equal, because a revision says something.
    public static Optional<Step> edit(Budget before, Budget after, Stamp stamp, String label, Cause cause) {
        return of(Diff.between(before, after), after, stamp, label, cause);
    }

    /// The same where the changes are known already, as after a preview.
    ///
    /// @param changes of which the budget becomes `after`
    public static Optional<Step> of(List<Change> changes, Budget after, Stamp stamp, String label, Cause cause) {
        var revision = new Revision(stamp.number(), stamp.when(), stamp.who(), label, cause, changes);
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Step(revision, after));
    }

    /// Takes a revision back.
    ///
    /// @throws ChangeRefused where `now` is not what the revision left behind
    public static Step undo(Budget now, Revision taken, Stamp stamp) {
        Budget after = Changes.apply(Change.inverse(taken.changes()), now);
        return new Step(revision(now, after, stamp, "Undid: " + taken.label(), new Cause.Undo(taken.number())), after);
    }

    /// Makes a revision again that was taken back.
    ///
    /// @throws ChangeRefused where `now` is not what the revision began with
    public static Step redo(Budget now, Revision taken, Stamp stamp) {
        Budget after = Changes.apply(taken.changes(), now);
        return new Step(revision(now, after, stamp, "Redid: " + taken.label(), new Cause.Redo(taken.number())), after);
    }

    private static Revision revision(Budget before, Budget after, Stamp stamp, String label, Cause cause) {
        List<Change> changes = Diff.between(before, after);
        return new Revision(stamp.number(), stamp.when(), stamp.who(), label, cause, changes);
    }
}
