package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;

/// What is compared after writing, by sheet. It is written before the comparison and compared like the rest, and each
/// of its counts is held against what really was compared.
final class QualityTable {
    private static final List<String> COUNTS =
            List.of("Rows", "Texts", "Amounts", "Other figures", "Without a figure", "Sums of columns", "Differences");

    private QualityTable() {}

    /// Of the tables but itself and the contents, which are compared too.
    static Table of(String contents, List<Table> tables) {
        List<TableRow> rows = new ArrayList<>();
        Tally all = Tally.NOTHING;
        for (Table table : tables) {
            Tally tally = Tally.of(table);
            rows.add(row(table.sheet(), tally, false));
            all = all.plus(tally);
        }
        rows.add(row("All of these sheets", all, true));
        return new Table(
                Publication.QUALITY,
                "Quality: comparison with the budget",
                Wording.sentences(
                        "This sheet holds one table. After it was written this file was opened again, and every title, heading, text, amount and total was compared with the budget to the penny. A file that differs is never handed over. The sheets %s, %s and %s itself were compared too, and are not counted."
                                .formatted(Publication.COVER, contents, Publication.QUALITY)),
                columns(),
                rows,
                List.of());
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Sheet"));
        COUNTS.forEach(heading -> columns.add(new Column(heading, Kind.COUNT)));
        return columns;
    }

    /// Nothing may differ, so the last is nought.
    private static TableRow row(String sheet, Tally tally, boolean sum) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.words(sheet));
        List.of(tally.rows(), tally.texts(), tally.amounts(), tally.others(), tally.markers(), tally.sums(), 0L)
                .forEach(count -> entries.add(Entry.count(count)));
        return new TableRow(entries, sum);
    }
}
