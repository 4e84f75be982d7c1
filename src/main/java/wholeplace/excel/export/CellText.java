package wholeplace.excel.export;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Text as a spreadsheet may hold it: never evaluated, nothing lost.
public final class CellText {
    /// Characters in one cell.
    public static final int LONGEST = 32_767;

    /// `=` `+` `-` `@`, also in the wide forms that East Asian keyboards write.
    private static final String EVALUATED = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// What XML cannot carry, and what would be read as the escape of such a character.
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF\\p{Cs}]|_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /// Whether a spreadsheet would take the text for a formula if it were typed: it begins with `=`, `+`, `-` or `@`,
    /// spaces before them or not, or with a tab or a line end.
    public static boolean isDangerous(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        String begins = text.stripLeading();
        return !begins.isEmpty() && EVALUATED.indexOf(begins.charAt(0)) >= 0;
    }

    /// As it is written into a workbook: what XML cannot carry as `_x000D_`, the way Excel does it.
    public static String inWorkbook(String text) {
        String written = NOT_IN_XML.matcher(text).replaceAll(CellText::escape);
        if (written.length() > LONGEST) {
            throw new NotWritten(
                    "A text that begins \"%s\" has %,d characters as a workbook writes it, and a cell holds %,d. Shorten it."
                            .formatted(text.substring(0, 40), written.length(), LONGEST));
        }
        return written;
    }

    /// As it may stand where such escapes mean nothing: in the file's properties and at the foot of a page.
    public static String outsideCells(String text) {
        return NOT_IN_XML.matcher(text).replaceAll(found -> found.group().equals("_") ? "_" : "\uFFFD");
    }

    private static String escape(MatchResult found) {
        return "_x%04X_".formatted((int) found.group().charAt(0));
    }
}
