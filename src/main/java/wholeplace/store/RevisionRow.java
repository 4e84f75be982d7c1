package wholeplace.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wholeplace.change.Change;
import wholeplace.change.Revision;

/// A revision as the table holds it, without its changes.
///
/// @param changes how many there are
/// @param state fingerprint of the whole budget after it
record RevisionRow(
        long number,
        Instant when,
        String who,
        String label,
        String causeWord,
        @Nullable String causeFile,
        @Nullable Long causeRevision,
        int changes,
        String state,
        String previousHash) {

    static RevisionRow of(Revision revision, String state, String previousHash) {
        Revision.Cause cause = revision.cause();
        return new RevisionRow(
                revision.number(),
                revision.when(),
                revision.who(),
                revision.label(),
                word(cause),
                cause instanceof Revision.Cause.Imported imported ? imported.file() : null,
                of(cause),
                revision.changes().size(),
                state,
                previousHash);
    }

    private static String word(Revision.Cause cause) {
        return switch (cause) {
            case Revision.Cause.Edit e -> "edit";
            case Revision.Cause.Imported i -> "import";
            case Revision.Cause.Undo u -> "undo";
            case Revision.Cause.Redo r -> "redo";
        };
    }

    private static @Nullable Long of(Revision.Cause cause) {
        return switch (cause) {
            case Revision.Cause.Edit e -> null;
            case Revision.Cause.Imported i -> null;
            case Revision.Cause.Undo undo -> undo.revision();
            case Revision.Cause.Redo redo -> redo.revision();
        };
    }

    /// @throws IllegalArgumentException where the row has no cause that makes sense
    Revision.Cause cause() {
        if (causeWord.equals("edit")) {
            return Revision.EDIT;
        }
        if (causeWord.equals("import") && causeFile != null) {
            return new Revision.Cause.Imported(causeFile);
        }
        if (causeWord.equals("undo") && causeRevision != null) {
            return new Revision.Cause.Undo(causeRevision);
        }
        if (causeWord.equals("redo") && causeRevision != null) {
            return new Revision.Cause.Redo(causeRevision);
        }
        throw new IllegalArgumentException("Revision %d says \"%s\" for its cause.".formatted(number, causeWord));
    }

    RevisionSummary summary() {
        return new RevisionSummary(number, when, who, label, cause(), changes);
    }

    Revision with(List<Change> made) {
        return new Revision(number, when, who, label, cause(), made);
    }
}
