package wholeplace.excel.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import wholeplace.budget.Budget;
import wholeplace.budget.Source;
import wholeplace.budget.SpendClass;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.checks.Severity;

/// The first sheet: which place, which years, what the figures mean, who made it and from what.
record AboutSheet(Outlook outlook, Stamp stamp, Pen pen) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LABELS = 20;
    private static final int WORDS = 110;

    void write() {
        Budget budget = outlook.budget();
        pen.fix(0, LABELS);
        pen.fix(1, WORDS);
        pen.title(budget.name());
        pen.nextRow().text(Look.SUBTITLE, "Single placemaking budget, " + budget.years());
        pen.nextRow();
        what(budget);
        figures();
        made();
        budget.sources().forEach(this::source);
        contents();
        pen.fit();
    }

    private void what(Budget budget) {
        said(
                "What this is",
                "Every partner's revenue and capital for the place in one plan: %,d %s of %,d %s, with %,d %s to pay for them."
                        .formatted(
                                budget.lines().size(),
                                noun(budget.lines().size(), "line"),
                                budget.partners().size(),
                                noun(budget.partners().size(), "partner"),
                                budget.funds().size(),
                                noun(budget.funds().size(), "fund")));
        said(
                "Years",
                "%s: %d financial years, each from 1 April to 31 March."
                        .formatted(budget.years(), budget.years().count()));
        said(
                "Net spend",
                "%s over all years: revenue %s and capital %s."
                        .formatted(
                                outlook.grandTotal().inSentence(),
                                outlook.total(SpendClass.REVENUE).total().inSentence(),
                                outlook.total(SpendClass.CAPITAL).total().inSentence()));
        said("Checks", checks());
    }

    private void figures() {
        said(
                "Unit",
                "Pounds. Each cell holds its amount to the penny; pence are shown on every sheet where an amount has any.");
        said(
                "Signs",
                "Expenditure is positive. Income is negative and stands in brackets. Net spend is expenditure less income. On the sheet Funds, money that comes in is positive.");
        said(
                "Blank and dash",
                "A blank is a year for which nothing has been planned yet. A dash is an amount of nought.");
        said(
                "Italics",
                "On the sheet Lines, an amount in blue italics is calculated by the growth of its line. The others were typed or imported.");
        said(
                "Values",
                "All figures are values, as they stood when this workbook was made. Changing one changes no other, and not the budget.");
    }

    private void made() {
        said("Made", "On %s by %s, with Wholeplace.".formatted(stamp.whenInWords(), stamp.who()));
        said(
                "Compared",
                "After it was written, this workbook was read back and compared with the budget to the penny. The sheet Quality says how.");
        said("Fingerprint", stamp.fingerprint().hex());
        said("", "Two workbooks with the same fingerprint were made from the same budget.");
    }

    private void source(Source source) {
        ZoneId zone = stamp.when().getZone();
        said(
                "Imported",
                "From \"%s\", sheet \"%s\", on %s by %s."
                        .formatted(
                                source.file(),
                                source.sheet(),
                                DAY.format(source.importedAt().atZone(zone)),
                                source.importedBy()));
    }

    private void contents() {
        pen.nextRow();
        pen.nextRow().text(Look.LABEL, "Sheets");
        for (Contents sheet : Contents.values()) {
            pen.nextRow().link(sheet.sheet(), sheet.sheet());
            pen.text(Look.BODY, sheet.says());
        }
    }

    private String checks() {
        long failing = count(Severity.FAILS);
        long looking = count(Severity.LOOK);
        return failing + looking == 0
                ? "Nothing found."
                : "%,d %s and %,d %s worth a look: see the sheet Checks."
                        .formatted(failing, failing == 1 ? "fails" : "fail", looking, looking == 1 ? "is" : "are");
    }

    private long count(Severity severity) {
        return outlook.checks().stream()
                .map(Check::severity)
                .filter(severity::equals)
                .count();
    }

    private static String noun(int count, String one) {
        return count == 1 ? one : one + "s";
    }

    private void said(String label, String words) {
        pen.nextRow().text(Look.LABEL, label).text(Look.BODY, words);
    }
}
