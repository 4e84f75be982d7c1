package wholeplace.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Dates as labels of years, on guard against those that a spreadsheet made of a year: Excel makes 10 November of the
/// current year of "10/11", and 1 November 2010 of "2010-11".
final class DateLabel {
    /// Other dates are what a spreadsheet makes of small numbers and of slips of the pen.
    private static final int EARLIEST = 1910;

    private static final int LATEST = 2099;

    /// The looks that a spreadsheet gives to dates it made itself.
    private static final Pattern MADE = Pattern.compile(
            "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d.*|\\d{1,2}-[a-z]{3}(?:-\\d{2,4})?|[a-z]{3}-\\d\\d",
            Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private DateLabel() {}

    static YearLabel of(LocalDate day) {
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            return new YearLabel.None();
        }
        return of(YearMonth.from(day), day.getDayOfMonth(), day.format(DAY));
    }

    /// A text that names nothing but a day or a month.
    static YearLabel of(YearTokens.Moment moment, String plain, String quoted) {
        boolean written = !MADE.matcher(plain).matches();
        return written ? one(moment.month()) : of(moment.month(), Math.max(moment.day(), 1), quoted);
    }

    /// A text that names nothing but a day without a year, which is no label unless a spreadsheet made it of one.
    static YearLabel of(YearTokens.DayAndMonth day, String plain, String quoted) {
        boolean made =
                MADE.matcher(plain).matches() && isTurned(day.day(), day.month().getValue());
        return made ? turned(day.day(), quoted) : new YearLabel.None();
    }

    private static YearLabel of(YearMonth month, int day, String shown) {
        if (isTurned(day, month.getMonthValue())) {
            return turned(day, shown);
        }
        boolean ofYearAndNumber = day == 1 && month.getMonthValue() == month.getYear() - 1999;
        return ofYearAndNumber ? turned(month.getYear() - 2000, shown) : one(month);
    }

    /// Not the first of February, which heads a month of its own more often than it was 01/02.
    private static boolean isTurned(int day, int month) {
        return day > 1 && month == day + 1;
    }

    private static YearLabel one(YearMonth month) {
        var span = new YearSpan(month, month);
        return new YearLabel.One(span.year(), span.part(), "");
    }

    private static YearLabel turned(int twoDigits, String shown) {
        var year = new FinancialYear(2000 + twoDigits);
        return new YearLabel.Doubtful(
                year,
                "%s may be the year %s that a spreadsheet turned into a date. Say whether %s is meant, or type the label as text."
                        .formatted(shown, year.shortLabel(), year));
    }
}
