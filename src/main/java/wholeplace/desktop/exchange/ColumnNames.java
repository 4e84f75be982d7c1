package wholeplace.desktop.exchange;

import java.util.List;
import java.util.stream.IntStream;
import wholeplace.excel.CellAddress;
import wholeplace.excel.importing.Headings;
import wholeplace.excel.importing.LineField;

/// What columns are called: to the user, and to the import.
final class ColumnNames {
    /// Stands for no column at all.
    static final Integer NONE = -1;

    private ColumnNames() {}

    /// None, and every column of the row of headings.
    static List<Integer> choices(Headings headings) {
        return IntStream.range(NONE, headings.width()).boxed().toList();
    }

    /// `E · 2027-28`, `F` where it has no heading.
    static String shown(Headings headings, int column) {
        String letters = CellAddress.letters(column);
        String text = headings.text(column);
        return text.isEmpty() ? letters : letters + " · " + text;
    }

    /// As the import is told: by its letters, or by its heading where those are the heading of another.
    static String told(Headings headings, int column) {
        if (column < 0) {
            return "";
        }
        String letters = CellAddress.letters(column);
        boolean taken = IntStream.range(0, headings.width())
                .anyMatch(other -> headings.text(other).equalsIgnoreCase(letters));
        return taken ? headings.text(column) : letters;
    }

    /// What a column can say, in the user's words.
    static String words(LineField field) {
        return switch (field) {
            case PARTNER -> "Partner";
            case CLASS -> "Revenue or capital";
            case DIRECTION -> "Spending or income";
            case RECURRENCE -> "Recurring or one-off";
            case NAME -> "Line";
            case REFERENCE -> "Reference";
            case SERVICE -> "Service";
            case THEME -> "Theme";
            case PLACE -> "Place";
            case NOTES -> "Notes";
            case YEAR -> "Year of the amount";
            case AMOUNT -> "Amount";
        };
    }
}
