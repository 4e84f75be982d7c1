package wholeplace.excel.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/// Texts of cells as people mean them: without stray spaces.
public final class Texts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private Texts() {}

    /// On one line, single spaces, none at the ends.
    public static String plain(String text) {
        return isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// Most texts are, and a sheet has hundreds of thousands.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean spaceAfterSpace = c == ' ' && before == ' ';
            if (spaceAfterSpace || c < ' ' || (c > '~' && !Character.isLetterOrDigit(c))) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /// Lines kept, spaces at the ends taken off: for notes.
    public static String lines(String text) {
        return text.replace('\u00a0', ' ').replace("\r\n", "\n").strip();
    }

    /// For comparing: also without regard to capitals.
    public static String key(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }
}
