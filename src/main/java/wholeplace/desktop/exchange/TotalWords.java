package wholeplace.desktop.exchange;

import java.util.List;
import java.util.stream.Stream;
import wholeplace.excel.importing.Findings.ControlTotal;

/// What the totals of a sheet say beside what its rows come to, those that differ first.
final class TotalWords {
    private TotalWords() {}

    static List<Saying> of(List<ControlTotal> totals) {
        return Stream.concat(
                        totals.stream().filter(TotalWords::differs).map(TotalWords::differing),
                        totals.stream().filter(total -> !differs(total)).map(TotalWords::agreeing))
                .toList();
    }

    static boolean differs(ControlTotal total) {
        return !total.difference().isZero();
    }

    private static Saying differing(ControlTotal total) {
        return Saying.look(
                "%s (%s) differs by %s"
                        .formatted(
                                FindingWords.upper(total.label()),
                                total.cell(),
                                total.difference().inSentence()),
                "The sheet says %s; its rows come to %s."
                        .formatted(total.stated().inSentence(), total.computed().inSentence()));
    }

    private static Saying agreeing(ControlTotal total) {
        return Saying.well(
                "%s (%s) agrees".formatted(FindingWords.upper(total.label()), total.cell()),
                "The sheet and its rows say %s.".formatted(total.stated().inSentence()));
    }
}
