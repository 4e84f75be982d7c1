package wholeplace.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import wholeplace.change.Fields;

/// A choice by its word: `one_off`. A person may write `One-off`.
final class Word {
    private Word() {}

    /// @throws IllegalArgumentException with a sentence that names the choices
    static <E extends Enum<E>> E read(String text, Class<E> type) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(choice -> Fields.word(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is none of %s. Write one of these."
                        .formatted(text, Arrays.stream(all).map(Fields::word).collect(Collectors.joining(", ")))));
    }
}
