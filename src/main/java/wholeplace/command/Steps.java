package wholeplace.command;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wholeplace.change.Revision;
import wholeplace.change.Step;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// Takes back or makes again the last revision of a budget.
final class Steps {
    private interface Making {
        Step of(Revision revision, Step.Stamp stamp);
    }

    private final Store store;
    private final Saved saved;
    private final Step.Stamp stamp;

    Steps(Store store, Saved saved, Clock clock, String who) {
        this.store = store;
        this.saved = saved;
        this.stamp = new Step.Stamp(saved.revision() + 1, clock.instant(), who);
    }

    void undo(Printed printed) {
        take(saved.undo().toUndo(), "undo", (revision, at) -> Step.undo(saved.budget(), revision, at), printed);
    }

    void redo(Printed printed) {
        take(saved.undo().toRedo(), "redo", (revision, at) -> Step.redo(saved.budget(), revision, at), printed);
    }

    private void take(Optional<Long> number, String word, Making making, Printed printed) {
        long which = number.orElseThrow(() -> new Refused("There is nothing to %s in \"%s\"."
                .formatted(word, saved.budget().name())));
        Step step = making.of(store.revision(saved.budget().name(), which), stamp);
        store.append(saved, step.after(), step.revision());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("budget", step.after().name());
        document.put("revision", step.revision().number());
        document.put("label", step.revision().label());
        document.put("changes", step.revision().changes().size());
        printed.print(document, () -> printed.out().println(step.revision().label()));
    }
}
