package wholeplace.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import wholeplace.change.Fields;

/// How columns hold what the program knows by type: choices as words, moments as timestamps of Greenwich.
final class Words {
    /// What a growth begins with that follows an index: `index pay`.
    static final String INDEX = "index ";

    private Words() {}

    static String of(Enum<?> choice) {
        return Fields.word(choice);
    }

    /// @throws IllegalArgumentException where the word is none of the choices
    static <E extends Enum<E>> E choice(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static OffsetDateTime of(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
