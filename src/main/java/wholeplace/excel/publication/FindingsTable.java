package wholeplace.excel.publication;

import java.util.List;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Check;

/// What was found in the budget that somebody should know, a sentence each.
record FindingsTable(Outlook outlook) {
    Table table() {
        List<TableRow> rows = outlook.checks().isEmpty()
                ? List.of(nothing())
                : outlook.checks().stream().map(FindingsTable::row).toList();
        return new Table(
                "Findings",
                "what was found in the budget",
                "\"Fails\" means that the plan cannot stand as it is, \"Look at it\" that it is worth a look before anybody decides. Amounts are in pounds.",
                List.of(
                        Column.text("How much it matters"),
                        Column.text("Finding"),
                        new Column("What is so, and what to do", Kind.SENTENCES),
                        Column.text("Legal basis"),
                        Column.pounds("Amount")),
                rows);
    }

    private static TableRow row(Check check) {
        return TableRow.of(
                Entry.words(check.severity().words()),
                Entry.words(check.title()),
                Entry.words(check.sentence()),
                Entry.words(check.legalBasis(), Entry.NONE),
                check.amount().<Entry>map(Entry.Pounds::new).orElse(Entry.Marker.NOT_APPLICABLE));
    }

    private static TableRow nothing() {
        return TableRow.of(
                Entry.words(Entry.NONE),
                Entry.words("Nothing found"),
                Entry.words("No check of the program found anything in this budget."),
                Entry.words(Entry.NONE),
                Entry.Marker.NOT_APPLICABLE);
    }
}
