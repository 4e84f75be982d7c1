package wholeplace.excel.export;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import wholeplace.change.Fingerprint;

/// Who hands a budget over, when, and exactly which state of it.
///
/// @param who as people know them
/// @param when in the time zone of the person
/// @param fingerprint of the budget that is written
public record Stamp(String who, ZonedDateTime when, Fingerprint fingerprint) {
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm zzz", Locale.UK);

    /// `22 November 2026 at 14:32 GMT`.
    public String whenInWords() {
        return IN_WORDS.format(when);
    }
}
