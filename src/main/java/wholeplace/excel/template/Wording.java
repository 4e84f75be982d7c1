package wholeplace.excel.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a text in a template is worded: capitals, line breaks and stray spaces do not matter, and `*` stands for any
/// text, so that `Total match*` finds "Total match (inc. in kind)".
public record Wording(String text) {
    public Wording {
        text = text.replaceAll("\\s+", " ").strip();
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /// Whether a text is worded so.
    public boolean fits(String other) {
        String wanted = plain(text);
        String said = plain(other);
        int star = wanted.indexOf('*');
        if (star < 0 || !said.startsWith(wanted.substring(0, star))) {
            return said.equals(wanted);
        }
        var parts = Arrays.stream(wanted.split("\\*", -1)).map(Pattern::quote);
        return said.matches(parts.collect(Collectors.joining(".*")));
    }

    static boolean anyFits(List<Wording> wordings, String text) {
        return wordings.stream().anyMatch(wording -> wording.fits(text));
    }

    @Override
    public String toString() {
        return text;
    }
}
