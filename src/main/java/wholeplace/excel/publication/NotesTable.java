package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;

/// Shorthand and terms.
final class NotesTable {
    private NotesTable() {}

    static Table table() {
        List<TableRow> rows = new ArrayList<>();
        for (Entry.Marker marker : Entry.Marker.values()) {
            rows.add(note(marker.shorthand(), marker.meaning()));
        }
        rows.add(note(Entry.NOT_STATED, "The budget says nothing here."));
        terms(rows);
        return new Table(
                Publication.NOTES,
                "Notes: shorthand and terms",
                "This sheet holds one table.",
                List.of(Column.text("Shorthand or term"), new Column("What it means", Kind.SENTENCES)),
                rows);
    }

    private static void terms(List<TableRow> rows) {
        rows.add(note(
                "Pounds",
                "Amounts are in pounds and held to the penny; pence are shown on each sheet where an amount has any."));
        rows.add(note("Minus sign", "An amount below nought: income and savings in net spend, money over in a gap."));
        rows.add(note("Year", "A financial year, from 1 April to 31 March. 2027/28 ends on 31 March 2028."));
        rows.add(note("Net spend", "Expenditure less income and savings."));
        rows.add(note("Revenue", "Day-to-day spending and its income. Money that is for capital may not pay for it."));
        rows.add(note("Capital", "What buys or improves something that lasts."));
        rows.add(note(
                "Fund",
                "Money that pays for lines, under its own rules: a grant, a contribution, a receipt, borrowing."));
        rows.add(
                note(
                        "Pooled, aligned, in kind",
                        "Pooled money is in one purse under an agreement; aligned money stays with its owner; what is in kind has a value and pays no bill."));
        rows.add(note(
                "From borrowing", "A line that the program adds: provision and interest for what a scheme borrows."));
        rows.add(note("Gap", "What a net revenue budget is above the funding for it, before reserves are drawn."));
        rows.add(note("Base", "The net revenue budget of the year before, without what was for that year alone."));
        rows.add(note(
                "Band D", "The council tax of a home in Band D, to which all other bands stand in fixed proportions."));
    }

    private static TableRow note(String term, String meaning) {
        return TableRow.of(Entry.words(term), Entry.words(meaning));
    }
}
