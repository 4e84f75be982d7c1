package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import wholeplace.excel.pack.Difference;
import wholeplace.excel.pack.PackProposal;

/// What a pack brings, in words.
final class PackWords {
    private static final int SHOWN = 300;

    private PackWords() {}

    /// What is taken without a question.
    static List<Saying> taken(PackProposal proposal) {
        return proposal.taken().stream().limit(SHOWN).map(PackWords::taken).toList();
    }

    private static Saying taken(Difference says) {
        return says.field().isEmpty()
                ? Saying.well("New: " + says.where(), says.theirs())
                : Saying.look(says.where(), "%s, was %s".formatted(says.theirs(), says.base()));
    }

    static List<Saying> toKnow(PackProposal proposal) {
        List<Saying> sayings = new ArrayList<>();
        sayings.add(
                proposal.stale()
                        ? Saying.look(
                                "The plan has moved on",
                                "since this pack was made. Both are compared with what the pack began with.")
                        : Saying.plain("The plan is as it was", "when this pack was made."));
        proposal.returned()
                .problems()
                .forEach(problem -> sayings.add(Saying.fails("Cannot be read", problem.sentence())));
        proposal.remarks().forEach(remark -> sayings.add(Saying.look("Noticed", remark)));
        if (proposal.merge().taken().size() > SHOWN) {
            sayings.add(Saying.plain(
                    "More",
                    "%,d changes are taken; the first %,d are listed."
                            .formatted(proposal.merge().taken().size(), SHOWN)));
        }
        return sayings;
    }
}
