package wholeplace.excel.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a statement, one after the other.
final class Words {
    private final Statement statement;
    private int at;

    Words(Statement statement) {
        this.statement = statement;
    }

    String keyword() {
        return statement.keyword().toLowerCase(Locale.ROOT);
    }

    boolean hasMore() {
        return at < statement.words().size();
    }

    /// @param what is expected, for the sentence where there is nothing
    String next(String what) {
        if (!hasMore()) {
            throw new IllegalArgumentException(
                    "%s needs %s here, and the line ends.".formatted(statement.keyword(), what));
        }
        return statement.words().get(at++);
    }

    Wording wording(String what) {
        return new Wording(next(what));
    }

    /// Goes past a word where it stands here.
    boolean skip(String word) {
        boolean stands = hasMore() && statement.words().get(at).equalsIgnoreCase(word);
        at += stands ? 1 : 0;
        return stands;
    }

    List<String> rest() {
        var rest = statement.words().subList(at, statement.words().size());
        at = statement.words().size();
        return List.copyOf(rest);
    }

    List<Wording> wordings() {
        return rest().stream().map(Wording::new).toList();
    }

    int number(String what) {
        String word = next(what);
        if (!word.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("\"%s\" is no whole number.".formatted(word));
        }
        return Integer.parseInt(word);
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        String word = next("one of " + choices(type));
        return Stream.of(type.getEnumConstants())
                .filter(choice -> Words.word(choice).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is none of %s. Write one of these.".formatted(word, choices(type))));
    }

    private static String choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::word).collect(Collectors.joining(", "));
    }

    void end() {
        if (hasMore()) {
            throw new IllegalArgumentException("\"%s\" is one word too many. Put a text with spaces in quotes."
                    .formatted(statement.words().get(at)));
        }
    }

    /// How a choice is written in a binding's file: `at-least`.
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
