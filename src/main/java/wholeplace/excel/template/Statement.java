package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line of a binding's file: a keyword, then words. A word with spaces stands in double quotes, a quote within it
/// twice. From `#` on, outside of quotes, a line is a comment.
record Statement(int line, String keyword, List<String> words) {
    private static final Pattern WORD = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"|([^\\s\"#]+)|(#.*)|$)");
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"#]+");

    /// @param wrong hears of lines that cannot be read
    static List<Statement> all(String text, List<String> wrong) {
        var statements = new ArrayList<Statement>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            var words = words(line);
            if (words == null) {
                wrong.add("Line %d has a quote that is not closed. Put \" at both ends of a text.".formatted(number));
            } else if (!words.isEmpty()) {
                statements.add(new Statement(number, words.getFirst(), List.copyOf(words.subList(1, words.size()))));
            }
        }
        return statements;
    }

    private static @Nullable List<String> words(String line) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(line);
        int end = 0;
        while (end < line.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                return null;
            }
            if (matcher.group(1) != null) {
                words.add(matcher.group(1).replace("\"\"", "\""));
            } else if (matcher.group(2) != null) {
                words.add(matcher.group(2));
            }
            end = matcher.end();
        }
        return words;
    }

    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "\"" + word.replace("\"", "\"\"") + "\"";
    }

    /// As it is written.
    static String text(String keyword, List<String> words) {
        return keyword + words.stream().map(word -> " " + quoted(word)).collect(Collectors.joining());
    }
}
