package wholeplace.money;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A local government financial year, 1 April to 31 March, known by the calendar year in which it starts: 2027/28
/// starts in
/// 2027. Its one key in files, stores and maps is [#toString], `2027/28`; how people write years is read by
/// [YearLabel].
public record FinancialYear(int start) implements Comparable<FinancialYear> {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    private static final Pattern KEY = Pattern.compile("(\\d{4})/(\\d{2})");

    /// The first that there is.
    public static final FinancialYear FIRST = new FinancialYear(EARLIEST);

    /// The last that there is.
    public static final FinancialYear LAST = new FinancialYear(LATEST);

    public FinancialYear {
        if (start < EARLIEST || start > LATEST) {
            throw new IllegalArgumentException(
                    "A financial year starts between %d and %d; %d does not.".formatted(EARLIEST, LATEST, start));
        }
    }

    /// The year a day falls in: 31 March 2027 is 2026/27, 1 April 2027 is 2027/28.
    public static FinancialYear of(LocalDate day) {
        boolean beforeApril = day.getMonth().compareTo(Month.APRIL) < 0;
        return new FinancialYear(beforeApril ? day.getYear() - 1 : day.getYear());
    }

    /// Reads the key `2027/28` and nothing else. 2099/00 is valid.
    ///
    /// @throws IllegalArgumentException with a sentence where the text is no such key
    public static FinancialYear parse(String key) {
        Matcher parts = KEY.matcher(key);
        if (parts.matches()) {
            var year = new FinancialYear(Integer.parseInt(parts.group(1)));
            if (year.toString().equals(key)) {
                return year;
            }
        }
        throw new IllegalArgumentException("\"%s\" is not a financial year such as 2027/28.".formatted(key));
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(start + years);
    }

    public FinancialYear next() {
        return plus(1);
    }

    public FinancialYear previous() {
        return plus(-1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.MARCH, 31);
    }

    public boolean isBefore(FinancialYear other) {
        return start < other.start;
    }

    public boolean isAfter(FinancialYear other) {
        return start > other.start;
    }

    /// For narrow axes: `27/28`.
    public String shortLabel() {
        return toString().substring(2);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        int end = (start + 1) % 100;
        return start + (end < 10 ? "/0" : "/") + end;
    }
}
