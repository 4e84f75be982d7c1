package wholeplace.excel.importing;

import wholeplace.excel.Row;

/// Takes only rows that say `value` in a column; capitals and stray spaces do not matter.
///
/// @param column A is 0
public record Where(int column, String value) {
    boolean takes(Row row) {
        return Texts.key(row.cell(column).text()).equals(Texts.key(value));
    }
}
