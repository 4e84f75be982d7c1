package wholeplace.desktop.exchange;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.change.Conflict;
import wholeplace.change.Fingerprint;
import wholeplace.change.Merge.Outcome;
import wholeplace.change.Merge.Side;
import wholeplace.excel.pack.PackProposal;
import wholeplace.excel.pack.PackReturn;
import wholeplace.session.Session;

/// From a pack that came back to one change of the budget. Until the last button nothing changes.
final class PackJourney extends BorderPane {
    private final Session session;
    private final PackReturn returned;
    private final Consumer<String> ended;
    private final Work work = new Work();
    private final Said said = new Said("pack-refused");
    private final Choices choices = new Choices(this::chosen);
    private final PackStep step = new PackStep(choices);
    private final PackBar bar = new PackBar(work, this::cancel, this::take);
    private final Subscription following;
    private @Nullable PackProposal proposal;

    /// @param ended gets what was brought in, as a sentence, or an empty text where nothing was
    PackJourney(Session session, PackReturn returned, Consumer<String> ended) {
        this.session = session;
        this.returned = returned;
        this.ended = ended;
        setTop(head());
        setCenter(step);
        setBottom(new VBox(4, said, bar));
        compare(session.budget().get());
        following = session.budget().subscribe((before, now) -> compare(now));
    }

    private HBox head() {
        var title = new Label("The pack of %s".formatted(returned.pack().about().partnerName()));
        title.getStyleClass().add("wp-step-here");
        var head = new HBox(10, title, Labels.soft(returned.file()));
        head.getStyleClass().add("wp-journey-head");
        return head;
    }

    /// A budget that changed since, by undo for one, changes what the pack would do.
    private void compare(Budget now) {
        proposal = null;
        ready();
        work.begin(
                "Comparing with the plan",
                progress -> PackProposal.of(returned, now, Fingerprint.of(now)),
                this::show,
                said::refused);
    }

    private void show(PackProposal compared) {
        proposal = compared;
        said.nothing();
        step.show(compared);
        ready();
    }

    private void chosen() {
        if (proposal != null) {
            said.nothing();
            step.refresh(proposal);
            ready();
        }
    }

    private void ready() {
        PackProposal seen = proposal;
        boolean whole = seen != null && choices.open(seen.questions()) == 0;
        boolean any = seen != null
                && !(seen.merge().taken().isEmpty() && seen.questions().isEmpty());
        bar.ready(whole && any, !returned.isClean());
    }

    private void take() {
        PackProposal seen = proposal;
        if (seen != null) {
            Map<Conflict, Side> now = choices.now();
            bar.ready(false, !returned.isClean());
            work.begin(
                    "Bringing it in",
                    progress -> seen.outcome(conflict -> now.getOrDefault(conflict, Side.OURS)),
                    outcome -> take(outcome, seen),
                    said::refused);
        }
    }

    private void take(Outcome outcome, PackProposal seen) {
        switch (outcome) {
            case Outcome.NoBudget no -> {
                said.refused(no.reasons());
                ready();
            }
            case Outcome.Merged merged -> {
                close();
                session.imported(merged.after(), returned.file(), seen.label());
                ended.accept(
                        merged.changes().isEmpty()
                                ? "Nothing to change: all of it is in the plan already."
                                : seen.label() + ", as one change. Undo takes it back.");
            }
        }
    }

    private void cancel() {
        close();
        ended.accept("");
    }

    private void close() {
        following.unsubscribe();
        work.close();
    }
}
