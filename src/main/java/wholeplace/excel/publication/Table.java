package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wholeplace.money.Money;

/// One table as it stands on a sheet of its own: a title in A1, what to know in sentences below it, a way back, one row
/// of headings, and the rows.
///
/// @param sheet the sheet's name: a word, or words joined by `_`
/// @param says what to know before reading, a sentence or two each
/// @param sums what the columns of pounds must add up to, left to right; none where they need not add up
record Table(
        String sheet, String title, List<String> says, List<Column> columns, List<TableRow> rows, List<Money> sums) {
    Table {
        says = List.copyOf(says);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
    }

    Table(String sheet, String title, String says, List<Column> columns, List<TableRow> rows) {
        this(sheet, title, Wording.sentences(says), columns, rows, List.of());
    }

    /// The same table in a series.
    Table numbered(int number, String of) {
        List<String> more = new ArrayList<>();
        more.add("This sheet holds one table of %s. %s"
                .formatted(Wording.counted(rows.size(), "row"), Wording.WHERE_TERMS_STAND));
        more.addAll(says);
        return new Table(
                sheet, "Table %d: %s, %s".formatted(number, Wording.beginning(title), of), more, columns, rows, sums);
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /// Of the headings, from 1: below the title, what to know, and the way back.
    int headingRow() {
        return says.size() + 3;
    }

    int lastRow() {
        return headingRow() + rows.size();
    }

    /// How many columns say what a row is; they stand left of all figures.
    int naming() {
        int figures = columns.size();
        for (int at = columns.size() - 1; at >= 0; at--) {
            figures = columns.get(at).kind().isText() ? figures : at;
        }
        return figures;
    }

    /// Whether a column of texts stands right of figures.
    boolean isAside(int column) {
        return column > naming() && columns.get(column).kind().isText();
    }

    /// Of the table object, unlike every other name in the workbook.
    String objectName() {
        return "Table_" + sheet;
    }

    Stream<Money> amounts() {
        return rows.stream()
                .flatMap(row -> row.entries().stream())
                .filter(Entry.Pounds.class::isInstance)
                .map(entry -> ((Entry.Pounds) entry).amount());
    }

    /// Whether any amount has pence, so that all are shown with two decimals.
    boolean hasPence() {
        return amounts().anyMatch(amount -> amount.pence() % 100 != 0);
    }
}
