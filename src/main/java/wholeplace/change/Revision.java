package wholeplace.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.Budget;

/// One gesture in a budget's history: who did what when, and the changes it made. History only grows: undoing appends.
///
/// @param number 1 for the first of a budget, without gaps
/// @param label what the user did, as the history shows it: `Typed 300,000 for HR-003 in 2028/29`
/// @param changes never empty
public record Revision(long number, Instant when, String who, String label, Cause cause, List<Change> changes) {
    public Revision {
        changes = List.copyOf(changes);
    }

    /// What happened between two budgets as one revision; none where they are equal, because a revision says something.
    public static Optional<Revision> between(
            Budget before, Budget after, long number, Instant when, String who, String label, Cause cause) {
        List<Change> changes = Diff.between(before, after);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Revision(number, when, who, label, cause, changes));
    }

    /// The revision that takes this one back.
    public Revision undone(long number, Instant when, String who) {
        return new Revision(number, when, who, "Undid: " + label, new Cause.Undo(this.number), Change.inverse(changes));
    }

    /// The revision that makes this one again, after it was taken back.
    public Revision redone(long number, Instant when, String who) {
        return new Revision(number, when, who, "Redid: " + label, new Cause.Redo(this.number), changes);
    }

    /// Why a revision came about. A choice, so the compiler lists the cases.
    public sealed interface Cause {
        /// Somebody changed the budget in the window or on the command line.
        record Edit() implements Cause {}

        /// A file was imported.
        record Imported(String file) implements Cause {}

        /// The revision of that number was taken back.
        record Undo(long revision) implements Cause {}

        /// The revision of that number, taken back before, was made again.
        record Redo(long revision) implements Cause {}
    }

    public static final Cause EDIT = new Cause.Edit();
}
