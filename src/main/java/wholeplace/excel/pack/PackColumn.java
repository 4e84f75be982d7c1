package wholeplace.excel.pack;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One column of a pack's sheet: a field of the entities that stand in its rows.
///
/// @param digits how wide, in digits; 0 for as wide as its figures ask for
/// @param open who may type in it
/// @param needed whether it may not be left blank
/// @param suggested whether the list of what stands in the column already is offered, and other texts are taken too
record PackColumn(String heading, String field, Entry entry, int digits, Open open, boolean needed, boolean suggested) {
    enum Open {
        /// Also where the row is another partner's.
        TO_ALL,
        TO_THE_OWNER,
        /// New rows only.
        WHEN_NEW,
        TO_NOBODY
    }

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NOTES = 32_000;

    private static PackColumn of(String heading, String field, Entry entry, int digits) {
        return new PackColumn(heading, field, entry, digits, Open.TO_THE_OWNER, false, false);
    }

    static PackColumn text(String heading, String field, int digits) {
        return of(heading, field, new Entry.Words(LONGEST, false), digits);
    }

    static PackColumn notes(String heading, String field, int digits) {
        return of(heading, field, new Entry.Words(LONGEST_NOTES, true), digits);
    }

    static PackColumn choice(String heading, String field, int digits, Map<String, String> words) {
        return of(heading, field, new Entry.OneOf(words), digits);
    }

    static PackColumn amount(String heading, String field) {
        return of(heading, field, new Entry.Pounds(), 0).open(Open.TO_ALL);
    }

    static PackColumn rate(String heading, String field) {
        return of(heading, field, new Entry.Percent(), 0).open(Open.TO_ALL);
    }

    static PackColumn day(String heading, String field, int digits) {
        return of(heading, field, new Entry.ADay(), digits);
    }

    PackColumn open(Open other) {
        return new PackColumn(heading, field, entry, digits, other, needed, suggested);
    }

    PackColumn need() {
        return new PackColumn(heading, field, entry, digits, open, true, suggested);
    }

    PackColumn suggest() {
        return new PackColumn(heading, field, entry, digits, open, needed, true);
    }

    /// Whether the partner may type in this column of a row.
    ///
    /// @param row none for a new one
    boolean isOpen(@Nullable Kept row) {
        return switch (open) {
            case TO_ALL -> true;
            case TO_THE_OWNER -> row == null || row.own();
            case WHEN_NEW -> row == null;
            case TO_NOBODY -> false;
        };
    }

    boolean isAmount() {
        return entry instanceof Entry.Pounds;
    }

    boolean isFigure() {
        return isAmount() || entry instanceof Entry.Percent;
    }

    Optional<Entry.OneOf> choices() {
        return entry instanceof Entry.OneOf oneOf ? Optional.of(oneOf) : Optional.empty();
    }
}
