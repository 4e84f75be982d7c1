package wholeplace.excel.publication;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wholeplace.budget.Budget;
import wholeplace.budget.Source;
import wholeplace.budget.SpendClass;
import wholeplace.excel.export.Stamp;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Severity;

/// What stands below the title of the first sheet, a row each: what this is, what it comes to, who made it and from
/// what.
record Cover(Outlook outlook, Stamp stamp) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(what());
        sentences.add("Net spend is %s over all years: revenue %s and capital %s."
                .formatted(
                        outlook.grandTotal().inSentence(),
                        outlook.total(SpendClass.REVENUE).total().inSentence(),
                        outlook.total(SpendClass.CAPITAL).total().inSentence()));
        sentences.add(findings());
        sentences.add("Published on %s by %s. Made with Wholeplace.".formatted(stamp.whenInWords(), stamp.who()));
        sentences.add(
                "All figures are values, as they stood then. They are in pounds, to the penny. The sheet Notes explains shorthand and terms.");
        sentences.add(
                "For everybody to read: each sheet holds one table that begins in column A with one row of headings, no cell is merged or blank, and nothing is told by colour alone.");
        sentences.add(
                "After it was written this file was opened again and compared with the budget to the penny. The sheet Quality says how.");
        outlook.budget().sources().forEach(source -> sentences.add(source(source)));
        sentences.add(
                "Fingerprint of the budget: %s. Two publications with the same fingerprint tell of the same budget."
                        .formatted(stamp.fingerprint().hex()));
        return sentences;
    }

    private String what() {
        Budget budget = outlook.budget();
        return "Every partner's revenue and capital for the place in one plan over %s, each from 1 April to 31 March: %s of %s, with %s to pay for them."
                .formatted(
                        Wording.counted(budget.years().count(), "financial year"),
                        Wording.counted(budget.lines().size(), "line"),
                        Wording.counted(budget.partners().size(), "partner"),
                        Wording.counted(budget.funds().size(), "fund"));
    }

    private String findings() {
        long failing = count(Severity.FAILS);
        long looking = count(Severity.LOOK);
        return failing + looking == 0
                ? "The checks found nothing."
                : "The checks found %,d that %s and %,d worth a look: see the sheet Findings."
                        .formatted(failing, failing == 1 ? "fails" : "fail", looking);
    }

    private long count(Severity severity) {
        return outlook.checks().stream()
                .filter(check -> check.severity() == severity)
                .count();
    }

    private String source(Source source) {
        ZoneId zone = stamp.when().getZone();
        return "Lines were imported from \"%s\", sheet \"%s\", on %s by %s."
                .formatted(
                        source.file(),
                        source.sheet(),
                        DAY.format(source.importedAt().atZone(zone)),
                        source.importedBy());
    }
}
