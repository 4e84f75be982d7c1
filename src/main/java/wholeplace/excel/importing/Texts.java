package wholeplace.excel.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/// Texts of cells as people mean them: without stray spaces.
final class Texts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private Texts() {}

    /// On one line, single spaces, none at the ends.
    static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// Lines kept, spaces at the ends taken off: for notes.
    static String lines(String text) {
        return text.replace('\u00a0', ' ').replace("\r\n", "\n").strip();
    }

    /// For comparing: also without regard to capitals.
    static String key(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }
}
