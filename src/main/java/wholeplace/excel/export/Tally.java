package wholeplace.excel.export;

import wholeplace.money.FinancialYear;

/// How much of a table there is to compare.
///
/// @param texts that are not empty, headings left out
/// @param amounts by year
/// @param blanks years without an amount
/// @param totals at the ends of rows
/// @param sums of columns, added up again from what was read
record Tally(long rows, long texts, long amounts, long blanks, long totals, long sums) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    static Tally of(YearTable table) {
        return table.rows().stream().map(row -> of(table, row)).reduce(NOTHING, Tally::plus);
    }

    static Tally of(YearTable table, YearRow row) {
        long texts = row.before().stream().filter(text -> !text.isEmpty()).count()
                + row.after().stream().filter(text -> !text.isEmpty()).count();
        long amounts = 0;
        for (FinancialYear year : table.years().list()) {
            amounts += row.amounts().has(year) ? 1 : 0;
        }
        return new Tally(1, texts, amounts, table.years().count() - amounts, 1, 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                rows + other.rows,
                texts + other.texts,
                amounts + other.amounts,
                blanks + other.blanks,
                totals + other.totals,
                sums + other.sums);
    }

    /// Figures of every kind.
    long figures() {
        return amounts + totals + sums;
    }

    Tally withSums(long count) {
        return new Tally(rows, texts, amounts, blanks, totals, count);
    }
}
