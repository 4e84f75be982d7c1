package wholeplace.outlook.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days in sentences.
final class Days {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    /// `31 March 2028`.
    static String inSentence(LocalDate day) {
        return day.format(FORM);
    }
}
