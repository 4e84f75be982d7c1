package wholeplace.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wholeplace.change.Fields;

/// A choice by its word: `one_off`. A person may write `One-off`.
final class Word {
    private Word() {}

    /// @throws IllegalArgumentException with a sentence that names the choices
    static String read(String text, List<String> choices) {
        if (choices.contains(text)) {
            return text;
        }
        String word = text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (!choices.contains(word)) {
            throw new IllegalArgumentException(
                    "\"%s\" is none of %s. Write one of these.".formatted(text, String.join(", ", choices)));
        }
        return word;
    }

    /// @throws IllegalArgumentException with a sentence that names the choices
    static <E extends Enum<E>> E read(String text, Class<E> type) {
        E[] all = type.getEnumConstants();
        List<String> words = Arrays.stream(all).map(Fields::word).toList();
        return all[words.indexOf(read(text, words))];
    }
}
