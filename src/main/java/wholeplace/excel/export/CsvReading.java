package wholeplace.excel.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Takes the rows of a table as they are read back from a .csv and compares them text by text and amount by amount.
final class CsvReading {
    private static final String NAME = "The table";

    private final YearTable table;
    private final Differences differences;
    private final Steps steps;

    /// Sums of the year columns and the total column of what was read.
    private final BigDecimal[] sums;

    private int read;
    private long figures;

    CsvReading(YearTable table, Differences differences, Steps steps) {
        this.table = table;
        this.differences = differences;
        this.steps = steps;
        this.sums = new BigDecimal[table.years().count() + 1];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    void row(Row row) {
        if (read == 0) {
            texts(row, 0, table.headings());
        } else if (read <= table.rows().size()) {
            compare(row, table.rows().get(read - 1));
            steps.step();
        } else {
            differences.say("%s has a row %,d that the budget has not".formatted(NAME, row.number()));
        }
        read++;
    }

    /// @param total what the columns must add up to
    /// @return how many figures were compared
    long finish(YearRow total) {
        for (int missing = read; missing <= table.rows().size(); missing++) {
            differences.say("%s has nothing in row %,d".formatted(NAME, missing + 1));
        }
        int at = 0;
        for (FinancialYear year : table.years().list()) {
            sum(at++, year.toString(), total.amounts().amount(year));
        }
        sum(at, YearTable.TOTAL, total.total());
        return figures + sums.length;
    }

    private void compare(Row row, YearRow expected) {
        texts(row, 0, expected.before());
        texts(row, table.totalColumn() + 1, expected.after());
        int at = table.firstYearColumn();
        for (FinancialYear year : table.years().list()) {
            if (expected.amounts().has(year)) {
                amount(row, at, expected.amounts().amount(year));
            } else {
                texts(row, at, List.of(""));
            }
            at++;
        }
        amount(row, at, expected.total());
    }

    private void texts(Row row, int first, List<String> expected) {
        for (int i = 0; i < expected.size(); i++) {
            Cell cell = row.cell(first + i);
            if (!cell.text().equals(CsvOut.text(expected.get(i)))) {
                differences.cell(NAME, new CellAddress(first + i, row.number()), expected.get(i), cell);
            }
        }
    }

    private void amount(Row row, int column, Money expected) {
        Cell cell = row.cell(column);
        Optional<BigDecimal> found = pounds(cell);
        int sum = column - table.firstYearColumn();
        sums[sum] = sums[sum].add(found.orElse(BigDecimal.ZERO));
        figures++;
        if (found.filter(pounds -> pounds.compareTo(expected.inPounds()) == 0).isEmpty()) {
            differences.cell(NAME, new CellAddress(column, row.number()), expected.toString(), cell);
        }
    }

    /// Exactly two decimals, no separators.
    private static Optional<BigDecimal> pounds(Cell cell) {
        return cell.text().matches("-?\\d+\\.\\d\\d") ? Optional.of(new BigDecimal(cell.text())) : Optional.empty();
    }

    private void sum(int at, String column, Money expected) {
        if (sums[at].compareTo(expected.inPounds()) != 0) {
            differences.say("The column %s of %s adds up to %s where the budget has %s"
                    .formatted(column, NAME, sums[at].toPlainString(), expected));
        }
    }
}
