package wholeplace.excel.export;

/// A table at its place on a sheet, so that it can be found again.
///
/// @param top the row, from 1, of the headings, or of the first figures where the headings stand elsewhere
/// @param whole whether the table is the whole of what it tells of: its columns then add up to the budget's own
///     totals, and nothing stands below it
record Block(String sheet, int top, boolean headed, boolean whole, YearTable table) {
    int firstRow() {
        return headed ? top + 1 : top;
    }

    /// The row of the last figures; one less than the first where there are none.
    int lastRow() {
        return firstRow() + table.rows().size() - 1;
    }

    /// What is to be compared.
    Tally tally() {
        Tally tally = Tally.of(table);
        return whole ? tally.withSums(table.years().count() + 1) : tally;
    }
}
