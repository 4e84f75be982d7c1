package wholeplace.command;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.InvalidBudget;
import wholeplace.change.Merge;
import wholeplace.change.Merge.Side;
import wholeplace.change.Step;
import wholeplace.excel.Progress;
import wholeplace.excel.pack.PackIn;
import wholeplace.excel.pack.PackProposal;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// Brings a partner's pack into a budget as one revision, once everything is chosen.
final class PackIntake {
    private final Bringing bringing;
    private final Optional<Side> side;

    /// @param side whose word counts where both changed the same; where nobody has said, a conflict stops it
    PackIntake(Bringing bringing, Optional<Side> side) {
        this.bringing = bringing;
        this.side = side;
    }

    int run() {
        try (Store store = Store.open(bringing.options().path)) {
            Saved saved = bringing.options().load(store);
            PackProposal proposal = PackProposal.of(
                    PackIn.read(bringing.file(), Progress.UNTIL_INTERRUPTED), saved.budget(), saved.fingerprint());
            boolean unread = !proposal.returned().isClean() && !bringing.skipProblems();
            boolean undecided = !proposal.questions().isEmpty() && side.isEmpty();
            Optional<Step> step = unread || undecided ? Optional.empty() : step(saved, proposal);
            if (!bringing.dryRun()) {
                step.ifPresent(taken -> store.append(saved, taken.after(), taken.revision()));
            }
            var report = new PackReport(proposal, side, bringing.dryRun(), unread, step);
            bringing.printed()
                    .print(
                            report.document(),
                            () -> report.print(bringing.printed().out()));
            if (unread) {
                return ExitCode.REFUSED;
            }
            return undecided || !proposal.returned().isClean() ? ExitCode.PROBLEMS_FOUND : ExitCode.DONE;
        }
    }

    private Optional<Step> step(Saved saved, PackProposal proposal) {
        return switch (proposal.outcome(conflict -> side.orElse(Side.OURS))) {
            case Merge.Outcome.Merged merged ->
                bringing.step(saved, merged.changes(), merged.after(), proposal.label());
            case Merge.Outcome.NoBudget no -> throw new InvalidBudget(List.copyOf(no.reasons()));
        };
    }
}
