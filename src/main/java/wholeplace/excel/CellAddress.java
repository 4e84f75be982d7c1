package wholeplace.excel;

import java.util.Locale;

/// Where a cell stands, as people say it: `E17`. Columns count from 0 (A), rows from 1 as the spreadsheet shows them.
public record CellAddress(int column, int row) implements Comparable<CellAddress> {
    public static final int LAST_COLUMN = 16_383;
    public static final int LAST_ROW = 1_048_576;

    private static final int LETTERS = 26;

    public CellAddress {
        if (column < 0 || column > LAST_COLUMN || row < 1 || row > LAST_ROW) {
            throw new IllegalArgumentException(
                    "There is no cell in column %d, row %d: a sheet has columns A to XFD and rows 1 to %,d."
                            .formatted(column + 1L, row, LAST_ROW));
        }
    }

    /// `E17`, `e17` and `$E$17` are column 4, row 17.
    ///
    /// @throws IllegalArgumentException with a sentence where the text is no address
    public static CellAddress parse(String address) {
        var plain = address.strip().replace("$", "").toUpperCase(Locale.ROOT);
        if (!plain.matches("[A-Z]{1,3}[0-9]{1,7}")) {
            throw new IllegalArgumentException("\"" + address + "\" is no cell address such as E17.");
        }
        var letters = plain.replaceAll("[0-9]", "");
        return new CellAddress(column(letters), Integer.parseInt(plain.substring(letters.length())));
    }

    /// `A` is 0, `Z` 25, `AA` 26, `XFD` 16,383.
    ///
    /// @throws IllegalArgumentException with a sentence where the text names no column
    public static int column(String letters) {
        var upper = letters.strip().toUpperCase(Locale.ROOT);
        int column = -1;
        if (upper.matches("[A-Z]{1,3}")) {
            column = upper.chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1) - 1;
        }
        if (column < 0 || column > LAST_COLUMN) {
            throw new IllegalArgumentException("\"" + letters + "\" is no column: columns are A to XFD.");
        }
        return column;
    }

    /// 0 is `A`, 26 is `AA`.
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /// By row, then by column: the order of reading.
    @Override
    public int compareTo(CellAddress other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
