package wholeplace.outlook.lines;

import java.util.List;
import java.util.stream.Collectors;

/// Several things named in a sentence.
public final class Names {
    private static final int MOST = 3;

    private Names() {}

    /// Up to three by name, and how many more: `"Parks", "Libraries" and "Roads"`; `"Parks", "Libraries", "Roads" and 4
    /// more`.
    public static String few(List<String> names) {
        List<String> quoted =
                names.stream().limit(MOST).map("\"%s\""::formatted).toList();
        return names.size() > MOST
                ? "%s and %,d more".formatted(String.join(", ", quoted), names.size() - MOST)
                : and(quoted);
    }

    /// All of them: `a, b and c`.
    public static String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String before = words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "));
        return before + " and " + words.getLast();
    }

    /// `1 line`, `1,200 lines`.
    public static String count(int number, String one) {
        return "%,d %s%s".formatted(number, one, number == 1 ? "" : "s");
    }
}
