package wholeplace.excel.publication;

import java.util.List;

/// A row of a table.
///
/// @param entries one for each column
/// @param sum whether it adds up others
record TableRow(List<Entry> entries, boolean sum) {
    TableRow {
        entries = List.copyOf(entries);
    }

    static TableRow of(Entry... entries) {
        return new TableRow(List.of(entries), false);
    }
}
