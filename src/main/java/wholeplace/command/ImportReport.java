package wholeplace.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import wholeplace.change.Step;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Findings;
import wholeplace.excel.importing.ImportGuess;
import wholeplace.excel.importing.ImportPreview;

/// What an import did, or would do, for people and as JSON.
record ImportReport(
        Spreadsheet sheet,
        ImportGuess guess,
        ImportPreview preview,
        boolean dryRun,
        boolean refused,
        Optional<Step> step) {
    private static final int SHOWN = 20;

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", sheet.fileName());
        document.put("sheet", preview.choices().headings().sheet());
        document.put("headerRow", preview.choices().headings().row());
        document.put("unit", preview.choices().unit());
        document.put("columns", columns());
        document.put("dryRun", dryRun);
        document.put("imported", step.isPresent() && !dryRun);
        document.put("revision", step.map(taken -> taken.revision().number()));
        document.put("rowsRead", preview.rowsRead());
        document.put("rowsImported", preview.rowsImported());
        document.put("amountsImported", preview.amountsImported());
        document.put("linesImported", preview.linesImported());
        document.put("noughts", preview.noughts());
        document.put(
                "rowsLeftOut",
                preview.findings().leftOut().stream()
                        .map(ImportReport::document)
                        .toList());
        document.put(
                "missing",
                preview.findings().missing().stream()
                        .map(ImportReport::document)
                        .toList());
        document.put(
                "rounded",
                preview.findings().rounded().stream().map(Object::toString).toList());
        document.put("totals", preview.totals());
        document.put(
                "controlTotals",
                preview.controlTotals().stream().map(ImportReport::document).toList());
        document.put(
                "problems",
                preview.findings().problems().stream()
                        .map(ImportReport::document)
                        .toList());
        document.put("doubts", preview.findings().doubts());
        document.put("remarks", remarks());
        document.put(
                "newPartners",
                preview.newPartners().stream().map(partner -> partner.name()).toList());
        document.put("spellings", preview.spellings());
        document.put("lookAlikes", preview.lookAlikes());
        document.put("changes", Counts.of(preview.changes()).document());
        return document;
    }

    private Map<String, Object> columns() {
        Map<String, Object> columns = new LinkedHashMap<>();
        var headings = preview.choices().headings();
        preview.choices().columns().forEach((field, column) -> columns.put(field.word(), headings.text(column)));
        preview.choices().years().forEach((year, column) -> columns.put(year.toString(), headings.text(column)));
        return columns;
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(sheet.remarks());
        remarks.addAll(guess.remarks());
        return remarks;
    }

    private static Map<String, Object> document(Findings.LeftOut left) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("row", left.row());
        document.put("reason", left.reason());
        return document;
    }

    private static Map<String, Object> document(Findings.Missing missing) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("cell", missing.cell().toString());
        document.put("text", missing.text());
        return document;
    }

    private static Map<String, Object> document(Findings.ControlTotal total) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("label", total.label());
        document.put("cell", total.cell().toString());
        document.put("computed", total.computed());
        document.put("stated", total.stated());
        document.put("difference", total.difference());
        return document;
    }

    private static Map<String, Object> document(Findings.Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sheet", problem.sheet());
        document.put("cells", problem.cells().stream().map(Object::toString).toList());
        document.put("message", problem.message());
        return document;
    }

    void print(PrintWriter out) {
        remarks().forEach(out::println);
        out.println("%,d rows read, %,d imported with %,d amounts, %,d left out."
                .formatted(
                        preview.rowsRead(),
                        preview.rowsImported(),
                        preview.amountsImported(),
                        preview.findings().leftOut().size()));
        if (preview.noughts() > 0) {
            out.println("%,d cells say nought: they make no line.".formatted(preview.noughts()));
        }
        reasons().forEach((reason, rows) -> out.println("  %,d rows: %s".formatted(rows, reason)));
        preview.totals().forEach((year, total) -> out.println("  %s  %s".formatted(year, total.inSentence())));
        list(
                out,
                "missing, not nought",
                preview.findings().missing(),
                missing -> missing.cell() + " \"" + missing.text() + "\"");
        list(out, "totals that do not agree", disagreeing(), ImportReport::sentence);
        preview.spellings().forEach((from, to) -> out.println("\"%s\" is taken as \"%s\".".formatted(from, to)));
        if (!preview.lookAlikes().isEmpty()) {
            out.println(
                    "%,d rows look like lines that the budget has already, from row %d on: they are added beside them."
                            .formatted(
                                    preview.lookAlikes().size(),
                                    preview.lookAlikes().getFirst()));
        }
        preview.findings().doubts().forEach(out::println);
        preview.findings().problems().forEach(problem -> out.println(problem.sentence()));
        out.println(outcome());
    }

    private Map<String, Integer> reasons() {
        Map<String, Integer> reasons = new TreeMap<>();
        preview.findings().leftOut().forEach(left -> reasons.merge(left.reason(), 1, Integer::sum));
        return reasons;
    }

    private List<Findings.ControlTotal> disagreeing() {
        return preview.controlTotals().stream()
                .filter(total -> !total.difference().isZero())
                .toList();
    }

    private static String sentence(Findings.ControlTotal total) {
        return "%s (%s) says %s, its rows come to %s"
                .formatted(
                        total.label(),
                        total.cell(),
                        total.stated().inSentence(),
                        total.computed().inSentence());
    }

    private static <T> void list(PrintWriter out, String what, List<T> all, Function<T, String> text) {
        if (!all.isEmpty()) {
            out.println("%,d %s:".formatted(all.size(), what));
            all.stream().limit(SHOWN).forEach(each -> out.println("  " + text.apply(each)));
            if (all.size() > SHOWN) {
                out.println("  and %,d more".formatted(all.size() - SHOWN));
            }
        }
    }

    private String outcome() {
        if (refused) {
            return "Nothing was imported. Mend these cells, or take the other rows with --skip-problems.";
        }
        if (step.isEmpty()) {
            return "Nothing to change: every row is in the budget already.";
        }
        return Counts.of(preview.changes()).outcome(dryRun);
    }
}
