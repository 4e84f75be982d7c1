package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wholeplace.budget.Partner;
import wholeplace.desktop.parts.Figures;
import wholeplace.excel.importing.Findings;
import wholeplace.excel.importing.ImportPreview;

/// All that an import has to say beside its lines, in sentences, the most serious first. Nothing is left unsaid; long
/// lists name the first and count the rest.
final class FindingWords {
    private static final int NAMED = 20;

    private final ImportPreview preview;
    private final List<Saying> all = new ArrayList<>();

    private FindingWords(ImportPreview preview) {
        this.preview = preview;
    }

    static List<Saying> of(ImportPreview preview, List<String> remarks) {
        var words = new FindingWords(preview);
        words.troubles();
        words.leftOut();
        words.taken();
        remarks.forEach(remark -> words.all.add(Saying.plain("Taken so", remark)));
        return List.copyOf(words.all);
    }

    private void troubles() {
        Findings findings = preview.findings();
        findings.problems().forEach(problem -> all.add(Saying.fails("Cannot be read", problem.sentence())));
        findings.doubts().forEach(doubt -> all.add(Saying.look("A total?", doubt)));
        if (preview.isClean() && preview.changes().isEmpty()) {
            all.add(Saying.well("Nothing to change", "Every row is in the budget already."));
        }
        if (!preview.lookAlikes().isEmpty()) {
            all.add(Saying.look(
                    "In the budget already?",
                    ("%s would be added beside a line of the same reference, name, partner and class: row %s."
                                    + " Where it is the same line, leave the row out of the sheet.")
                            .formatted(
                                    Figures.count(preview.lookAlikes().size(), "row", "rows"),
                                    first(preview.lookAlikes(), String::valueOf))));
        }
        if (!findings.missing().isEmpty()) {
            all.add(Saying.look(
                    "Missing, not nought",
                    "%s no figure: %s."
                            .formatted(
                                    Figures.count(
                                            findings.missing().size(),
                                            "cell says that there is",
                                            "cells say that there is"),
                                    first(
                                            findings.missing(),
                                            cell -> "%s \"%s\"".formatted(cell.cell(), cell.text())))));
        }
    }

    private void leftOut() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        preview.findings().leftOut().forEach(left -> reasons.merge(left.reason(), 1, Integer::sum));
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(reason -> all.add(Saying.plain(
                        "Left out: " + Figures.count(reason.getValue(), "row", "rows"), sentence(reason.getKey()))));
    }

    /// A reason with the rows it holds for, where those are few.
    private String sentence(String reason) {
        List<Integer> rows = preview.findings().leftOut().stream()
                .filter(left -> left.reason().equals(reason))
                .map(Findings.LeftOut::row)
                .toList();
        return "%s: %s %s.".formatted(upper(reason), rows.size() == 1 ? "row" : "rows", first(rows, String::valueOf));
    }

    static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private void taken() {
        if (!preview.newPartners().isEmpty()) {
            all.add(Saying.plain(
                    Figures.count(preview.newPartners().size(), "new partner", "new partners"),
                    first(preview.newPartners(), FindingWords::partner) + "."));
        }
        if (!preview.spellings().isEmpty()) {
            all.add(Saying.plain(
                    "Spelled as one",
                    first(
                                    List.copyOf(preview.spellings().entrySet()),
                                    spelling -> "\"%s\" is taken as \"%s\""
                                            .formatted(spelling.getKey(), spelling.getValue()))
                            + "."));
        }
        if (!preview.findings().rounded().isEmpty()) {
            all.add(Saying.plain(
                    "Rounded to the penny", first(preview.findings().rounded(), Object::toString) + ", half-up."));
        }
    }

    private static String partner(Partner partner) {
        return "%s (%s)".formatted(partner.name(), partner.kind().words());
    }

    private static <T> String first(List<T> all, Function<T, String> words) {
        String named = all.stream().limit(NAMED).map(words).collect(Collectors.joining(", "));
        return all.size() <= NAMED ? named : "%s and %,d more".formatted(named, all.size() - NAMED);
    }
}
