package wholeplace.money;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/// A local government financial year, 1 April to 31 March, known by the calendar year in which it starts: 2027/28
/// starts in
/// 2027. Its one key in files, stores and maps is [#toString], `2027/28`; how people write years is read by
/// [YearLabel].
public record FinancialYear(int start) implements Comparable<FinancialYear> {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    /// Of every year there can be, for they are written far more often than made.
    private static final List<String> KEYS =
            IntStream.rangeClosed(EARLIEST, LATEST).mapToObj(FinancialYear::key).toList();

    private static final int SLASH = 4;
    private static final int KEY_LENGTH = 7;

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
        if (!isKey(key)) {
            throw new IllegalArgumentException("\"%s\" is not a financial year such as 2027/28.".formatted(key));
        }
        return new FinancialYear(number(key, 0, SLASH));
    }

    /// Whether a text is the key of a year. Looked at digit by digit, for a file has hundreds of thousands of them.
    public static boolean isKey(String text) {
        if (text.length() != KEY_LENGTH || text.charAt(SLASH) != '/') {
            return false;
        }
        int start = number(text, 0, SLASH);
        return start >= 0 && number(text, SLASH + 1, KEY_LENGTH) == (start + 1) % 100;
    }

    /// The number that digits make; -1 where one is no digit.
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
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
        return KEYS.get(start - EARLIEST);
    }

    private static String key(int start) {
        int end = (start + 1) % 100;
        return start + (end < 10 ? "/0" : "/") + end;
    }
}
