package wholeplace.excel.model;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import wholeplace.budget.Source;
import wholeplace.excel.export.Look;
import wholeplace.excel.export.Pen;
import wholeplace.excel.export.Stamp;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Check;

/// When the model was made and from what, what the program found in the budget, and room for what readers change.
record LogPage(Outlook outlook, WorkingModel model, Stamp stamp, Pen pen) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int ROOM = 12;

    void write() {
        pen.fix(0, 24);
        pen.fix(1, 30);
        pen.fix(2, 100);
        pen.title("Log");
        pen.nextRow().text(Look.NOTE, "Write down here what you change, so that others can follow it.");
        MasterLine.write(pen, model);
        pen.nextRow().nextRow();
        List.of("When", "Who", "What").forEach(heading -> pen.text(Look.HEADING, heading));
        entry(
                DAY.format(stamp.when()),
                stamp.who(),
                "Made with Wholeplace from the budget with the fingerprint "
                        + stamp.fingerprint().hex() + ".");
        outlook.budget().sources().forEach(this::source);
        for (int at = 0; at < ROOM; at++) {
            pen.nextRow();
            for (int column = 0; column < 3; column++) {
                pen.text(Look.TEXT.in(Look.Band.INPUT), "");
            }
        }
        pen.nextRow();
        pen.nextRow();
        List.of("How much it matters", "What the program found", "What is so, and what to do")
                .forEach(heading -> pen.text(Look.HEADING, heading));
        outlook.checks().forEach(this::found);
        if (outlook.checks().isEmpty()) {
            entry("", "Nothing", "The program found nothing that needs a decision.");
        }
        pen.fit();
    }

    private void source(Source source) {
        entry(
                DAY.format(source.importedAt().atZone(stamp.when().getZone())),
                source.importedBy(),
                "Lines imported from \"%s\", sheet \"%s\".".formatted(source.file(), source.sheet()));
    }

    private void found(Check check) {
        entry(check.severity().words(), check.title(), check.sentence());
    }

    private void entry(String when, String who, String what) {
        pen.nextRow().text(Look.TEXT, when).text(Look.TEXT, who).text(Look.TEXT, what);
    }
}
