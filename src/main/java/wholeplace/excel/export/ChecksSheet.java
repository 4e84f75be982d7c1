package wholeplace.excel.export;

import java.util.List;
import wholeplace.outlook.checks.Check;

/// What was found in the budget, a sentence each.
record ChecksSheet(List<Check> checks, Pen pen) {
    private static final int SENTENCES = 100;

    /// @return the row of the headings, from 1
    int write() {
        pen.fix(2, SENTENCES);
        pen.text(Look.HEADING, "How much it matters")
                .text(Look.HEADING, "What")
                .text(Look.HEADING, "What is so, and what to do");
        int headings = pen.rowNumber();
        checks.forEach(this::row);
        if (checks.isEmpty()) {
            pen.nextRow().text(Look.TEXT, "").text(Look.TEXT, "Nothing found").text(Look.TEXT, "");
        }
        pen.fit();
        return headings;
    }

    private void row(Check check) {
        Look severity = switch (check.severity()) {
            case FAILS -> Look.FAILS;
            case LOOK -> Look.LOOK_AT_IT;
        };
        pen.nextRow()
                .text(severity, check.severity().words())
                .text(Look.TEXT, check.title())
                .text(Look.TEXT, check.sentence());
    }
}
