package wholeplace.excel.pack;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import wholeplace.budget.Budget;
import wholeplace.change.Conflict;
import wholeplace.change.Fingerprint;
import wholeplace.change.Merge;
import wholeplace.excel.importing.ImportRefused;

/// What bringing a pack in would do to the plan: a preview, and what is to be chosen before.
///
/// @param stale whether the plan has moved on since the pack was made; it is merged against its own beginning then as
///     ever
/// @param merge asks before anything is removed: a row may have gone by mistake
public record PackProposal(PackReturn returned, boolean stale, Merge merge) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// @param now of the plan that the pack comes back to
    /// @throws ImportRefused where the plan has no such partner
    public static PackProposal of(PackReturn returned, Budget ours, Fingerprint now) {
        Pack.About about = returned.pack().about();
        if (ours.partners().find(about.partner()).isEmpty()) {
            throw new ImportRefused(
                    "%s is the pack of %s for \"%s\", and \"%s\" has no such partner. Bring it into the plan that it was made from."
                            .formatted(returned.file(), about.partnerName(), about.place(), ours.name()));
        }
        Merge merge = Merge.of(returned.pack(), returned.changes(), ours).askingBeforeRemovals();
        return new PackProposal(returned, !about.fingerprint().equals(now), merge);
    }

    /// What is to be chosen, in words, in the order of the pack.
    public List<Question> questions() {
        var words = new Wording(returned.pack(), merge.ours());
        return merge.conflicts().stream().map(words::question).toList();
    }

    /// What is taken without a question, in words.
    public List<Difference> taken() {
        var words = new Wording(returned.pack(), merge.ours());
        return merge.taken().stream().map(words::taken).toList();
    }

    /// How the history is to name the revision.
    public String label() {
        return "Brought in the pack of %s".formatted(returned.pack().about().partnerName());
    }

    /// Whose pack it is, of when, and whether the plan has moved on.
    public String sentence() {
        Pack.About about = returned.pack().about();
        String made = DAY.format(about.made());
        return "%s is the pack of %s of %s. %s"
                .formatted(
                        returned.file(),
                        about.partnerName(),
                        made,
                        stale
                                ? "The plan has moved on since then: the pack is compared with what it began with."
                                : "The plan is as it was then.");
    }

    /// What else somebody should know, in sentences.
    public List<String> remarks() {
        String place = returned.pack().about().place();
        List<String> remarks = new ArrayList<>(returned.remarks());
        if (!place.equals(merge.ours().name())) {
            remarks.add("It was made from \"%s\", and this plan is \"%s\"."
                    .formatted(place, merge.ours().name()));
        }
        return remarks;
    }

    public Merge.Outcome outcome(Function<Conflict, Merge.Side> choice) {
        return merge.outcome(choice);
    }
}
