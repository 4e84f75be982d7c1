package wholeplace.excel.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.excel.RowHandler;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Takes the rows of a sheet as they are read back and compares those of one table, text by text and amount by
/// amount.
final class BlockReading implements RowHandler {
    private final Block block;
    private final YearTable table;
    private final Form form;
    private final Differences differences;
    private final Steps steps;

    /// Sums of the year columns and the total column of what was read.
    private final BigDecimal[] sums;

    private int next;
    private boolean headed;
    private Tally compared = Tally.NOTHING;

    BlockReading(Block block, Form form, Differences differences, Steps steps) {
        this.block = block;
        this.table = block.table();
        this.form = form;
        this.differences = differences;
        this.steps = steps;
        this.sums = IntStream.rangeClosed(0, table.years().count())
                .mapToObj(i -> BigDecimal.ZERO)
                .toArray(BigDecimal[]::new);
    }

    @Override
    public boolean row(Row row) {
        if (block.headed() && row.number() == block.top()) {
            headings(row);
        } else if (row.number() >= block.firstRow() && row.number() <= block.lastRow()) {
            missingUpTo(row.number());
            compare(row, table.rows().get(next++));
            steps.step();
        } else if (row.number() > block.lastRow() && block.whole()) {
            differences.say("%s has a row %,d that the budget has not".formatted(block.sheet(), row.number()));
        }
        return row.number() <= block.lastRow() || block.whole();
    }

    /// @param total what the columns must add up to; for a block that is not whole its columns are not added up
    /// @return what was compared
    Tally finish(YearRow total) {
        missingUpTo(block.lastRow() + 1);
        if (block.headed() && !headed) {
            differences.say("%s has no headings in row %,d".formatted(block.sheet(), block.top()));
        }
        return block.whole() ? compared.withSums(compareSums(total)) : compared;
    }

    private void missingUpTo(int rowNumber) {
        for (; block.firstRow() + next < rowNumber; next++) {
            differences.say("%s has nothing in row %,d".formatted(block.sheet(), block.firstRow() + next));
        }
    }

    private void headings(Row row) {
        headed = true;
        List<String> headings = table.headings();
        for (int at = 0; at < headings.size(); at++) {
            text(row, at, headings.get(at));
        }
    }

    private void compare(Row row, YearRow expected) {
        int texts = texts(row, 0, expected.before()) + texts(row, table.totalColumn() + 1, expected.after());
        int amounts = 0;
        int at = table.firstYearColumn();
        for (FinancialYear year : table.years().list()) {
            boolean has = expected.amounts().has(year);
            if (has) {
                amount(row, at, expected.amounts().amount(year));
            } else {
                text(row, at, "");
            }
            amounts += has ? 1 : 0;
            at++;
        }
        amount(row, at, expected.total());
        compared = compared.plus(new Tally(1, texts, amounts, table.years().count() - amounts, 1, 0));
    }

    private int texts(Row row, int first, List<String> expected) {
        int filled = 0;
        for (int i = 0; i < expected.size(); i++) {
            text(row, first + i, expected.get(i));
            filled += expected.get(i).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private void text(Row row, int column, String expected) {
        Cell cell = row.cell(column);
        if (!cell.text().equals(form.text(expected))) {
            differences.cell(block.sheet(), new CellAddress(column, row.number()), expected, cell);
        }
    }

    private void amount(Row row, int column, Money expected) {
        Cell cell = row.cell(column);
        int sum = column - table.firstYearColumn();
        sums[sum] = sums[sum].add(form.pounds(cell).orElse(BigDecimal.ZERO));
        if (!form.holds(cell, expected)) {
            differences.cell(block.sheet(), new CellAddress(column, row.number()), expected.toString(), cell);
        }
    }

    private int compareSums(YearRow total) {
        int at = 0;
        for (FinancialYear year : table.years().list()) {
            sum(at++, year.toString(), total.amounts().amount(year));
        }
        sum(at, YearTable.TOTAL, total.total());
        return sums.length;
    }

    private void sum(int at, String column, Money expected) {
        if (sums[at].compareTo(expected.inPounds()) != 0) {
            differences.say("The column %s of %s adds up to %s where the budget has %s"
                    .formatted(column, block.sheet(), sums[at].toPlainString(), expected));
        }
    }
}
