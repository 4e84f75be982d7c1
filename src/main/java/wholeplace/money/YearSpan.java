package wholeplace.money;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The months that a label names, from the first to the last: January to March 2027 of "Jan - Mar 2027".
record YearSpan(YearMonth first, YearMonth last) {

    /// Months that the label leaves without a year lie in the financial year that it names.
    static Optional<YearSpan> of(List<YearTokens.Token> tokens, FinancialYear year) {
        YearMonth march = YearMonth.from(year.lastDay());
        return of(tokens, (at, month) -> upTo(march, month));
    }

    /// Months that the label leaves without a year take it from the first that has one: October of "Oct - Mar 2027" is
    /// in 2026.
    static Optional<YearSpan> of(List<YearTokens.Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at) instanceof YearTokens.Moment)
                .boxed()
                .findFirst()
                .flatMap(anchor -> {
                    YearMonth dated = ((YearTokens.Moment) tokens.get(anchor)).month();
                    return of(tokens, (at, month) -> at < anchor ? upTo(dated, month) : since(dated, month));
                });
    }

    private static Optional<YearSpan> of(List<YearTokens.Token> tokens, BiFunction<Integer, Month, YearMonth> dated) {
        List<YearMonth> months = IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(at -> switch (tokens.get(at)) {
                    case YearTokens.Moment moment -> Stream.of(moment.month());
                    case YearTokens.MonthName name -> Stream.of(dated.apply(at, name.month()));
                    case YearTokens.DayAndMonth day -> Stream.of(dated.apply(at, day.month()));
                    default -> Stream.<YearMonth>empty();
                })
                .sorted()
                .toList();
        return months.isEmpty() ? Optional.empty() : Optional.of(new YearSpan(months.getFirst(), months.getLast()));
    }

    /// The latest such month that is not after `end`.
    private static YearMonth upTo(YearMonth end, Month month) {
        YearMonth same = YearMonth.of(end.getYear(), month);
        return same.isAfter(end) ? same.minusYears(1) : same;
    }

    /// The earliest such month that is not before `start`.
    private static YearMonth since(YearMonth start, Month month) {
        YearMonth same = YearMonth.of(start.getYear(), month);
        return same.isBefore(start) ? same.plusYears(1) : same;
    }

    boolean isWithin(FinancialYear year) {
        return yearOf(first).equals(year) && yearOf(last).equals(year);
    }

    /// The financial year of its last month.
    FinancialYear year() {
        return yearOf(last);
    }

    /// Of a span that lies in one financial year.
    PartOfYear part() {
        return new PartOfYear(PartOfYear.number(first.getMonth()), PartOfYear.number(last.getMonth()));
    }

    /// Whether it is the twelve months up to the end of such a month.
    boolean isYearTo(Month month) {
        return last.getMonth() == month && first.equals(last.minusMonths(11));
    }

    private static FinancialYear yearOf(YearMonth month) {
        return FinancialYear.of(month.atDay(1));
    }
}
