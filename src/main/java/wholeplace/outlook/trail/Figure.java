package wholeplace.outlook.trail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;

/// The name of a figure in its parts: `plan.county.gap.2027/28` is the topic `plan`, `county.gap` and a year.
///
/// @param middle what stands between topic and year: an id, and after it for most topics which figure of it
/// @param at the year, where the name ends in one
record Figure(
        String name, String topic, String middle, @Nullable FinancialYear at) {
    static Figure of(String name) {
        int topicEnd = name.indexOf('.');
        if (topicEnd < 0) {
            return new Figure(name, name, "", null);
        }
        int yearStart = name.lastIndexOf('.') + 1;
        Optional<FinancialYear> year = year(name.substring(yearStart));
        int end = year.isPresent() ? Math.max(topicEnd, yearStart - 1) : name.length();
        String middle = end <= topicEnd ? "" : name.substring(topicEnd + 1, end);
        return new Figure(name, name.substring(0, topicEnd), middle, year.orElse(null));
    }

    private static Optional<FinancialYear> year(String text) {
        return FinancialYear.isKey(text) && text.compareTo(FinancialYear.FIRST.toString()) >= 0
                ? Optional.of(FinancialYear.parse(text)).filter(year -> !year.isAfter(FinancialYear.LAST))
                : Optional.empty();
    }

    Optional<FinancialYear> year() {
        return Optional.ofNullable(at);
    }

    /// The id where the middle is an id and which figure of it.
    String id() {
        int dot = middle.lastIndexOf('.');
        return dot < 0 ? middle : middle.substring(0, dot);
    }

    /// Which figure, where the middle says one.
    String what() {
        return middle.substring(middle.lastIndexOf('.') + 1);
    }
}
