package wholeplace.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.change.Conflict;
import wholeplace.change.Merge.Side;
import wholeplace.change.Step;
import wholeplace.excel.importing.Findings.Problem;
import wholeplace.excel.pack.Difference;
import wholeplace.excel.pack.Pack;
import wholeplace.excel.pack.PackProposal;
import wholeplace.excel.pack.Question;

/// What bringing a pack in did, or would do, for people and as JSON.
///
/// @param side chosen for all conflicts; none where nobody has chosen
/// @param unread whether cells that cannot be read stopped it
record PackReport(PackProposal proposal, Optional<Side> side, boolean dryRun, boolean unread, Optional<Step> step) {
    Map<String, Object> document() {
        Pack.About about = proposal.returned().pack().about();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", proposal.returned().file());
        document.put("pack", about.id());
        document.put("partner", about.partner());
        document.put("made", about.made().toInstant());
        document.put("fingerprint", about.fingerprint().hex());
        document.put("stale", proposal.stale());
        document.put("chosen", side);
        document.put("dryRun", dryRun);
        document.put("imported", step.isPresent() && !dryRun);
        document.put("revision", step.map(taken -> taken.revision().number()));
        document.put(
                "changes",
                Counts.of(step.map(taken -> taken.revision().changes()).orElse(List.of()))
                        .document());
        document.put(
                "taken", proposal.taken().stream().map(PackReport::document).toList());
        document.put(
                "conflicts",
                proposal.questions().stream().map(PackReport::document).toList());
        document.put(
                "problems",
                proposal.returned().problems().stream()
                        .map(PackReport::document)
                        .toList());
        document.put("remarks", proposal.remarks());
        return document;
    }

    private static Map<String, Object> document(Difference difference) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", difference.kind().word());
        document.put("id", difference.id());
        document.put("partner", difference.partner());
        document.put("name", difference.name());
        document.put("field", difference.field());
        document.put("base", difference.base());
        document.put("ours", difference.ours());
        document.put("theirs", difference.theirs());
        return document;
    }

    /// With what base, ours and theirs say as the budget file writes it.
    private static Map<String, Object> document(Question question) {
        Map<String, Object> document = document(question.difference());
        switch (question.conflict()) {
            case Conflict.Cell cell -> {
                document.put("field", cell.field());
                document.put("base", Optional.ofNullable(cell.base()));
                document.put("ours", Optional.ofNullable(cell.ours()));
                document.put("theirs", Optional.ofNullable(cell.says()));
            }
            case Conflict.RemovedHere here -> whole(document, here.base(), Optional.empty(), Optional.of(here.says()));
            case Conflict.RemovedThere there ->
                whole(document, there.base(), Optional.of(there.ours()), Optional.empty());
        }
        return document;
    }

    private static void whole(
            Map<String, Object> document,
            Map<String, String> base,
            Optional<? extends Map<String, String>> ours,
            Optional<? extends Map<String, String>> theirs) {
        document.put("field", Optional.empty());
        document.put("base", base);
        document.put("ours", ours);
        document.put("theirs", theirs);
    }

    private static Map<String, Object> document(Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sheet", problem.sheet());
        document.put("cells", problem.cells().stream().map(Object::toString).toList());
        document.put("message", problem.message());
        return document;
    }

    void print(PrintWriter out) {
        out.println(proposal.sentence());
        proposal.remarks().forEach(out::println);
        proposal.taken()
                .forEach(difference -> out.println(
                        "  %s: %s -> %s".formatted(difference.where(), difference.base(), difference.theirs())));
        if (!proposal.questions().isEmpty()) {
            out.println(side.map(chosen -> "Chosen: " + (chosen == Side.OURS ? "ours." : "theirs."))
                    .orElse("To be chosen:"));
            proposal.questions().forEach(question -> print(question.difference(), out));
        }
        proposal.returned().problems().forEach(problem -> out.println(problem.sentence()));
        out.println(outcome());
    }

    private static void print(Difference difference, PrintWriter out) {
        String whose = difference.partner().isEmpty() ? "" : " (%s)".formatted(difference.partner());
        out.println("  %s%s".formatted(difference.where(), whose));
        out.println("    base    %s".formatted(difference.base()));
        out.println("    ours    %s".formatted(difference.ours()));
        out.println("    theirs  %s".formatted(difference.theirs()));
    }

    private String outcome() {
        if (unread) {
            return "Nothing was brought in. Have these cells mended, or take the others with --skip-problems.";
        }
        if (side.isEmpty() && !proposal.questions().isEmpty()) {
            return "Nothing was brought in. Choose with pack-in --ours or --theirs, or one by one in the window.";
        }
        return step.map(taken -> Counts.of(taken.revision().changes()).outcome(dryRun))
                .orElse("Nothing to change: all of it is in the plan already.");
    }
}
