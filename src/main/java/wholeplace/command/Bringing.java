package wholeplace.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.change.Change;
import wholeplace.change.Revision;
import wholeplace.change.Step;
import wholeplace.excel.importing.Stamp;
import wholeplace.session.FreshIds;
import wholeplace.store.Saved;

/// What every way to bring a file in has in common: where it goes, who brings it, and how it is told.
///
/// @param skipProblems take what can be read and leave out the rest
/// @param dryRun say what would happen, and change nothing
record Bringing(
        StoreOptions options,
        Path file,
        boolean skipProblems,
        boolean dryRun,
        Printed printed,
        Clock clock,
        String who) {

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    Stamp stamp(String sha256) {
        return new Stamp(fileName(), sha256, clock.instant(), who, FreshIds::next);
    }

    /// The one revision that brings the file in; none where it changes nothing.
    Optional<Step> step(Saved saved, List<Change> changes, Budget after, String label) {
        return Step.of(changes, after, stamp(saved), label, new Revision.Cause.Imported(fileName()));
    }

    Step.Stamp stamp(Saved saved) {
        return new Step.Stamp(saved.revision() + 1, clock.instant(), who);
    }
}
