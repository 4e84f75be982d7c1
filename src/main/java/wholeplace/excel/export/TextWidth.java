package wholeplace.excel.export;

import java.util.Arrays;
import wholeplace.money.Money;

/// How wide a text is in Arial, whether or not that is installed where the workbook is made: in digits, which is how
/// spreadsheets measure columns.
public final class TextWidth {
    /// Characters of one width, and that width in thousandths of the type size: what the typeface's metrics say.
    private static final String[] ALIKE = {
        "ijl'", " !,./:;I[]\\|ft", "()-r`", "cksvxyzJ", "ABEKPSVXY&", "CDHNRUw", "GOQ", "mM", "%W@"
    };

    private static final int[] WIDTHS = {222, 278, 333, 500, 667, 722, 778, 833, 1000};

    /// Digits, most small letters, and a fair guess for what is not listed.
    private static final int USUAL = 556;

    /// A column of one digit at 10 points takes 7 of 96ths of an inch: 525 thousandths of the type size.
    private static final int COLUMN_DIGIT = 525;

    private static final int BOLD_HUNDREDTHS = 108;

    private static final int[] ASCII = ascii();

    private TextWidth() {}

    /// Of the longest of its lines.
    public static int of(String text, boolean bold) {
        int longest = text.lines()
                .mapToInt(line -> exact(line, 0, line.length(), bold))
                .max()
                .orElse(0);
        return Math.ceilDiv(longest, COLUMN_DIGIT);
    }

    /// Of a figure with its separators and brackets: `(1,234.56)`.
    public static int of(Money amount, boolean pence, boolean bold) {
        int digits = Long.toString(Math.abs(amount.pence() / 100)).length();
        int separators = (digits - 1) / 3;
        int all = (digits + (pence ? 2 : 0)) * USUAL + (separators + (pence ? 1 : 0)) * width(',') + 2 * width('(');
        return Math.ceilDiv(inWeight(all, bold), COLUMN_DIGIT);
    }

    /// How many lines it takes.
    ///
    /// @param room in thousandths of the type size
    public static int lines(String text, boolean bold, int room) {
        return text.lines().mapToInt(line -> wrapped(line, bold, room)).sum();
    }

    /// Fills each line with as many words as go in; a word too long for a line is broken.
    private static int wrapped(String line, boolean bold, int room) {
        int lines = 1;
        int filled = 0;
        int start = 0;
        while (start < line.length()) {
            int space = line.indexOf(' ', start);
            int end = space < 0 ? line.length() : space + 1;
            int word = exact(line, start, end, bold);
            if (filled > 0 && filled + word > room) {
                lines++;
                filled = 0;
            }
            lines += Math.max(0, filled + word - 1) / room;
            filled = word > room ? word % room : filled + word;
            start = end;
        }
        return lines;
    }

    /// In thousandths of the type size.
    private static int exact(String line, int start, int end, boolean bold) {
        int all = 0;
        for (int at = start; at < end; at++) {
            all += width(line.charAt(at));
        }
        return inWeight(all, bold);
    }

    private static int inWeight(int thousandths, boolean bold) {
        return bold ? thousandths / 100 * BOLD_HUNDREDTHS : thousandths;
    }

    private static int width(char c) {
        return c < ASCII.length ? ASCII[c] : USUAL;
    }

    private static int[] ascii() {
        int[] widths = new int[128];
        Arrays.fill(widths, USUAL);
        for (int i = 0; i < ALIKE.length; i++) {
            for (char c : ALIKE[i].toCharArray()) {
                widths[c] = WIDTHS[i];
            }
        }
        return widths;
    }
}
