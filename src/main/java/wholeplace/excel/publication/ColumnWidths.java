package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;
import wholeplace.excel.export.TextWidth;

/// How wide the columns of a table are, in digits, where a file has to say it before its rows.
final class ColumnWidths {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 44;
    private static final int SENTENCES = 80;
    private static final int ROOM = 2;

    /// More digits than are easy to read across a small sheet of paper.
    private static final int DIGITS_ON_A4 = 170;

    /// Of one digit at 12 points, in hundredths of a millimetre.
    private static final int DIGIT = 238;

    private ColumnWidths() {}

    static List<Integer> of(Table table) {
        List<Integer> widths = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            widths.add(of(table, at));
        }
        return widths;
    }

    private static int of(Table table, int at) {
        Column column = table.columns().get(at);
        if (column.kind() == Kind.SENTENCES) {
            return SENTENCES;
        }
        boolean pence = table.hasPence();
        int widest = table.rows().stream()
                .mapToInt(row -> of(row.entries().get(at), pence))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(widest, TextWidth.of(column.heading(), true)) + ROOM, NARROWEST, WIDEST);
    }

    private static int of(Entry entry, boolean pence) {
        return switch (entry) {
            case Entry.Words words -> TextWidth.of(words.text(), true);
            case Entry.Pounds pounds -> TextWidth.of(pounds.amount(), pence, true);
            case Entry.Decimal number -> TextWidth.of(number.value().toPlainString(), true);
            case Entry.Day day -> TextWidth.of("30 September 2026", true);
            case Entry.Marker marker -> TextWidth.of(marker.shorthand(), true);
        };
    }

    static boolean areWide(List<Integer> columns) {
        return columns.stream().mapToInt(width -> width).sum() > DIGITS_ON_A4;
    }

    static String onPaper(int digits) {
        return "%d.%02dmm".formatted(digits * DIGIT / 100, digits * DIGIT % 100);
    }
}
