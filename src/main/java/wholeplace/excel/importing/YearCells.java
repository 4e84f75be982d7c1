package wholeplace.excel.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wholeplace.excel.Cell;
import wholeplace.money.FinancialYear;
import wholeplace.money.YearLabel;

/// The financial year that a cell below a heading names: by a label such as 2026/27, by a day in it, or by the year in
/// which it begins.
final class YearCells {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})( \\d{1,2}:\\d{2}.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T ].*)?");
    private static final Pattern BARE_YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final DateTimeFormatter MONTH_NAMED = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d[-][ ][/]MMM[-][ ][/][uuuu][uu]")
            .toFormatter(Locale.UK);

    private final Map<String, Optional<FinancialYear>> known = new HashMap<>();

    /// The same as [#read], remembered: a column says few years many times.
    Optional<FinancialYear> year(Cell cell) {
        return known.computeIfAbsent(cell.text(), text -> read(cell));
    }

    static Optional<FinancialYear> read(Cell cell) {
        return switch (cell) {
            case Cell.Day day -> Optional.of(FinancialYear.of(day.date()));
            case Cell.Text text -> read(Texts.plain(text.text()));
            case Cell.Figure figure -> read(figure.text());
            case Cell.Blank blank -> Optional.empty();
            case Cell.Truth truth -> Optional.empty();
            case Cell.Fault fault -> Optional.empty();
        };
    }

    /// Whether the cell names a year only by the one in which it may begin, as 2009 for 2009/10.
    static boolean isBare(Cell cell) {
        return BARE_YEAR.matcher(Texts.plain(cell.text())).matches();
    }

    private static Optional<FinancialYear> read(String text) {
        if (BARE_YEAR.matcher(text).matches()) {
            return Optional.of(new FinancialYear(Integer.parseInt(text)));
        }
        Optional<FinancialYear> ofDay = day(text).map(FinancialYear::of);
        return ofDay.isPresent() ? ofDay : label(text);
    }

    private static Optional<FinancialYear> label(String text) {
        return switch (YearLabel.read(text)) {
            case YearLabel.One one -> Optional.of(one.year());
            case YearLabel.Doubtful doubtful -> Optional.of(doubtful.reading());
            case YearLabel.Calendar calendar -> Optional.empty();
            case YearLabel.Academic academic -> Optional.empty();
            case YearLabel.Refused refused -> Optional.empty();
            case YearLabel.None none -> Optional.empty();
        };
    }

    /// British: `01/04/2026` is 1 April.
    private static Optional<LocalDate> day(String text) {
        Matcher british = DAY_FIRST.matcher(text);
        Matcher iso = YEAR_FIRST.matcher(text);
        try {
            if (british.matches()) {
                return Optional.of(
                        LocalDate.of(century(british.group(3)), number(british.group(2)), number(british.group(1))));
            }
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
            return text.matches("\\d{1,2}[- /][A-Za-z]{3}.*")
                    ? Optional.of(LocalDate.parse(text, MONTH_NAMED))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int century(String year) {
        return year.length() == 4 ? number(year) : 2000 + number(year);
    }
}
