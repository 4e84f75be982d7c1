package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wholeplace.budget.Partner;
import wholeplace.change.Change;
import wholeplace.change.EntityKind;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.Said;
import wholeplace.excel.importing.Findings;
import wholeplace.excel.importing.ImportPreview;

/// Everything an import has to say, the most serious first.
final class ImportWords {
    private static final int NAMED = 12;

    private final SheetReading reading;
    private final ImportPreview preview;
    private final List<Said> said = new ArrayList<>();

    private ImportWords(SheetReading reading) {
        this.reading = reading;
        this.preview = reading.preview();
    }

    static List<Said> of(SheetReading reading) {
        var words = new ImportWords(reading);
        words.problems();
        words.controlTotals();
        words.whatChanges();
        words.lookAlikes();
        words.missing();
        words.leftOut();
        words.remarks();
        return words.said;
    }

    private void problems() {
        for (Findings.Problem problem : preview.findings().problems()) {
            say("Cannot be read", "wp-fail", problem.sentence());
        }
    }

    private void controlTotals() {
        List<Findings.ControlTotal> totals = preview.controlTotals();
        totals.stream()
                .filter(total -> !total.difference().isZero())
                .forEach(total -> say(
                        "Does not foot",
                        "wp-look",
                        "%s (%s) says %s; its rows come to %s, %s apart."
                                .formatted(
                                        total.label(),
                                        total.cell(),
                                        total.stated().inSentence(),
                                        total.computed().inSentence(),
                                        total.difference().inSentence())));
        long feet = totals.stream().filter(total -> total.difference().isZero()).count();
        if (feet > 0) {
            say(
                    "Foots",
                    "wp-well",
                    "%s the sheet states agree with its rows to the penny."
                            .formatted(Figures.count(feet, "total that", "totals that")));
        }
    }

    private void whatChanges() {
        long added = preview.changes().stream()
                .filter(change -> change instanceof Change.Added && change.kind() == EntityKind.LINE)
                .count();
        long edited = preview.changes().stream()
                .filter(change -> change instanceof Change.Edited && change.kind() == EntityKind.LINE)
                .map(Change::id)
                .distinct()
                .count();
        say(
                "What changes",
                "wp-ink",
                preview.changes().isEmpty()
                        ? "Nothing: everything is in the budget already."
                        : "%s added, %s changed, with %s."
                                .formatted(
                                        Figures.count(added, "line is", "lines are"),
                                        Figures.count(edited, "line is", "lines are"),
                                        Figures.count(preview.amountsImported(), "amount", "amounts")));
        if (!preview.newPartners().isEmpty()) {
            say(
                    "New partners",
                    "wp-ink",
                    names(preview.newPartners().stream().map(Partner::name).toList()) + ".");
        }
    }

    private void lookAlikes() {
        if (!preview.lookAlikes().isEmpty()) {
            say(
                    "Twice the same?",
                    "wp-look",
                    "Lines from elsewhere say the same as row %s. They would stand beside each other."
                            .formatted(names(preview.lookAlikes().stream()
                                    .map(String::valueOf)
                                    .toList())));
        }
    }

    private void missing() {
        List<Findings.Missing> missing = preview.findings().missing();
        if (!missing.isEmpty()) {
            say(
                    "No figure",
                    "wp-look",
                    "%s missing and not nought: %s."
                            .formatted(
                                    Figures.count(missing.size(), "amount is", "amounts are"),
                                    names(missing.stream()
                                            .map(one -> "%s “%s”".formatted(one.cell(), one.text()))
                                            .toList())));
        }
        if (!preview.findings().rounded().isEmpty()) {
            say(
                    "Rounded",
                    "wp-look",
                    "More than whole pence, rounded half-up: %s."
                            .formatted(names(preview.findings().rounded().stream()
                                    .map(String::valueOf)
                                    .toList())));
        }
    }

    private void leftOut() {
        Map<String, List<String>> rows = preview.findings().leftOut().stream()
                .collect(Collectors.groupingBy(
                        Findings.LeftOut::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(one -> Integer.toString(one.row()), Collectors.toList())));
        rows.forEach((reason, numbers) -> say(
                Figures.count(numbers.size(), "row left out", "rows left out"),
                "wp-ink",
                "%s %s: %s.".formatted(numbers.size() == 1 ? "Row" : "Rows", names(numbers), reason)));
    }

    private void remarks() {
        reading.guess().remarks().forEach(remark -> say("How it is read", "wp-ink", remark));
    }

    private void say(String title, String styleClass, String sentence) {
        said.add(new Said(title, styleClass, sentence));
    }

    private static String names(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() > NAMED ? first + " and %,d more".formatted(all.size() - NAMED) : first;
    }
}
