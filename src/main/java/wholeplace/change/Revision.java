package wholeplace.change;

import java.time.Instant;
import java.util.List;

/// One gesture in a budget's history: who did what when, and the changes it made. History only grows: undoing appends.
///
/// @param number 1 for the first of a budget, without gaps
/// @param label what the user did, as the history shows it: `Typed 300,000 for HR-003 in 2028/29`
/// @param changes never empty
public record Revision(long number, Instant when, String who, String label, Cause cause, List<Change> changes) {
    public Revision {
        changes = List.copyOf(changes);
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
