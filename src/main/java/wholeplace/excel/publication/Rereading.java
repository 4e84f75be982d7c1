package wholeplace.excel.publication;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.excel.RowHandler;
import wholeplace.excel.export.Differences;
import wholeplace.excel.export.Steps;

/// Takes the rows of one sheet as they are read back and compares each cell with the table.
final class Rereading implements RowHandler {
    private final Table table;
    private final Form form;
    private final Differences differences;
    private final Steps steps;
    private final BigDecimal[] sums;
    private int next = 1;
    private Tally compared = Tally.NOTHING;

    Rereading(Table table, Form form, Differences differences, Steps steps) {
        this.table = table;
        this.form = form;
        this.differences = differences;
        this.steps = steps;
        this.sums = new BigDecimal[table.columns().size()];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    @Override
    public boolean row(Row row) {
        if (row.number() > table.lastRow()) {
            differences.say("%s has a row %,d that the budget has not".formatted(table.sheet(), row.number()));
            return false;
        }
        missingUpTo(row.number());
        next++;
        int at = row.number() - table.headingRow();
        if (at > 0) {
            entries(row, table.rows().get(at - 1));
            steps.step();
        } else if (at == 0) {
            texts(row, table.headings());
        } else if (row.number() == 1) {
            texts(row, List.of(table.title()));
        } else if (at < -1) {
            texts(row, List.of(table.says().get(row.number() - 2)));
        }
        return true;
    }

    /// What was compared; to be called after the last row.
    Tally finish() {
        missingUpTo(table.lastRow() + 1);
        int pounds = 0;
        for (int at = 0; at < sums.length && !table.sums().isEmpty(); at++) {
            if (table.columns().get(at).kind() == Kind.POUNDS) {
                sum(at, table.sums().get(pounds++).inPounds());
            }
        }
        return compared.withSums(pounds);
    }

    private void missingUpTo(int rowNumber) {
        for (; next < rowNumber; next++) {
            differences.say("%s has nothing in row %,d".formatted(table.sheet(), next));
        }
    }

    private void texts(Row row, List<String> expected) {
        for (int at = 0; at < expected.size(); at++) {
            check(row, at, new Entry.Words(expected.get(at)));
        }
    }

    private void entries(Row row, TableRow expected) {
        for (int at = 0; at < sums.length; at++) {
            check(row, at, expected.entries().get(at));
            sums[at] = sums[at].add(Form.number(row.cell(at)).orElse(BigDecimal.ZERO));
        }
        compared = compared.plus(Tally.of(expected));
    }

    private void check(Row row, int column, Entry expected) {
        Cell cell = row.cell(column);
        if (!form.holds(cell, expected)) {
            differences.cell(table.sheet(), new CellAddress(column, row.number()), expected.inText(), cell);
        }
    }

    private void sum(int column, BigDecimal expected) {
        if (sums[column].compareTo(expected) != 0) {
            differences.say("The column %s of %s adds up to %s where the budget has %s"
                    .formatted(
                            table.headings().get(column),
                            table.sheet(),
                            sums[column].toPlainString(),
                            expected.toPlainString()));
        }
    }
}
