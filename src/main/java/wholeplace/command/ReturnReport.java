package wholeplace.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.change.Step;
import wholeplace.excel.returns.Placed;
import wholeplace.excel.returns.ReturnPreview;
import wholeplace.excel.template.Finding;
import wholeplace.excel.template.TemplateCheck;

/// What reading a return in did, or would do, for people and as JSON.
record ReturnReport(
        ReturnText text,
        ReturnPreview preview,
        TemplateCheck.Checked checked,
        boolean dryRun,
        boolean refused,
        Optional<Step> step) {

    boolean isClean() {
        return preview.read().isClean()
                && checked.findings().isEmpty()
                && preview.left().isEmpty();
    }

    Map<String, Object> document() {
        Map<String, Object> document = text.document();
        document.put("dryRun", dryRun);
        document.put("imported", step.isPresent() && !dryRun);
        document.put("revision", step.map(taken -> taken.revision().number()));
        document.put(
                "placed", preview.placed().stream().map(ReturnReport::placed).toList());
        document.put("totals", preview.totals());
        document.put("left", preview.left());
        document.put(
                "newPartners",
                preview.newPartners().stream().map(partner -> partner.name()).toList());
        document.put(
                "checks", checked.findings().stream().map(ReturnText::finding).toList());
        document.put("notRun", checked.notRun());
        document.put("changes", Counts.of(preview.changes()).document());
        return document;
    }

    private static Map<String, Object> placed(Placed placed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sheet", placed.row().sheet());
        document.put("row", placed.row().row());
        document.put("says", placed.row().label());
        document.put("section", placed.row().name().section());
        document.put("to", placed.goal().words());
        document.put("amounts", amounts(placed));
        return document;
    }

    private static Map<String, Object> amounts(Placed placed) {
        Map<String, Object> amounts = new LinkedHashMap<>();
        placed.amounts().forEach(entry -> amounts.put(entry.year().toString(), entry.amount()));
        return amounts;
    }

    void print(PrintWriter out) {
        text.print(out);
        preview.placed()
                .forEach(placed -> out.println("  %s row %d, \"%s\", %s, into %s."
                        .formatted(
                                placed.row().sheet(),
                                placed.row().row(),
                                placed.row().label(),
                                placed.amounts().total().inSentence(),
                                placed.goal().words())));
        preview.totals().forEach((year, total) -> out.println("  %s  %s".formatted(year, total.inSentence())));
        preview.left().forEach(out::println);
        List<Finding> beside = checked.findings().stream()
                .filter(finding -> !preview.read().findings().contains(finding))
                .toList();
        if (!beside.isEmpty()) {
            out.println("Its department would send it back:");
            beside.stream().map(Finding::sentence).forEach(out::println);
        }
        checked.notRun()
                .forEach(name -> out.println("Not run, because only a spreadsheet program can: %s.".formatted(name)));
        out.println(outcome());
    }

    private String outcome() {
        if (refused) {
            return "Nothing was imported. Mend these cells, or take the other rows with --skip-problems.";
        }
        if (step.isEmpty()) {
            return preview.placed().isEmpty()
                    ? "Nothing was imported: no row of the return has a place in the plan."
                    : "Nothing to change: all of it is in the plan already.";
        }
        return Counts.of(preview.changes()).outcome(dryRun);
    }
}
