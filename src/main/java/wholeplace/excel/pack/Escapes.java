package wholeplace.excel.pack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts so that no office program changes them on the way: printable ASCII, and spaces only between words; the rest as
/// `\u00e9`. What separates texts in one cell is escaped too.
final class Escapes {
    private static final Pattern UNSAFE = Pattern.compile("[^!-~ ]|[\\\\|~]|^ | (?= )| $|^[=+@'-]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final int HEX = 16;

    /// A cell with nothing in it would be lost.
    private static final String NOTHING = "\\0";

    private Escapes() {}

    static String write(String text) {
        return text.isEmpty() ? NOTHING : UNSAFE.matcher(text).replaceAll(Escapes::escape);
    }

    private static String escape(MatchResult found) {
        var escaped = new StringBuilder();
        found.group().chars().forEach(unit -> escaped.append("\\\\u%04x".formatted(unit)));
        return escaped.toString();
    }

    static String read(String written) {
        return written.equals(NOTHING)
                ? ""
                : ESCAPED.matcher(written)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEX))));
    }
}
