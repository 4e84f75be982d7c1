package wholeplace.excel.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wholeplace.money.FinancialYear;
import wholeplace.money.PartOfYear;
import wholeplace.money.YearLabel;

/// The time an amount of a return is for.
///
/// @param span whether it is the months of `part` in `year`, all time up to the end of them, or all time after
/// @param part from April on, where the span is no part of the year itself
public record Period(Span span, FinancialYear year, PartOfYear part) {
    public enum Span {
        WITHIN,
        UP_TO,
        AFTER
    }

    /// A way to name time that has no beginning or no end.
    ///
    /// @param years added to the year that is named: what is before 2020/21 is up to the end of 2019/20
    private record Open(Pattern pattern, Span span, int years) {}

    private static final List<Open> OPEN = List.of(
            new Open(Pattern.compile(".*\\bbefore\\b(.*)"), Span.UP_TO, -1),
            new Open(Pattern.compile(".*\\bup to(?: and including)?\\b(.*)"), Span.UP_TO, 0),
            new Open(Pattern.compile("(.*)\\b(?:and|or) (?:after|later|beyond)\\b.*"), Span.AFTER, -1),
            new Open(Pattern.compile(".*\\b(?:beyond|after)\\b(.*)"), Span.AFTER, 0));

    /// What the heading of a column says, where it names a time: "Financial year 2024 to 2025 (Apr to Jun)",
    /// "Before 2020/21", "(Up to and including Mar 2024)", "Beyond 25/26".
    static Optional<Period> of(String heading) {
        String plain = Wording.plain(heading).replaceAll("[()]", " ");
        for (Open open : OPEN) {
            Matcher matcher = open.pattern().matcher(plain);
            if (matcher.matches()) {
                return named(matcher.group(1)).map(named -> open(open, named));
            }
        }
        return named(heading.toLowerCase(Locale.ROOT));
    }

    private static Optional<Period> named(String label) {
        return YearLabel.read(label) instanceof YearLabel.One one
                ? Optional.of(new Period(Span.WITHIN, one.year(), one.part()))
                : Optional.empty();
    }

    private static Period open(Open open, Period named) {
        return open.years() == 0
                ? new Period(
                        open.span(),
                        named.year(),
                        new PartOfYear(1, named.part().lastMonth()))
                : new Period(open.span(), new FinancialYear(named.year().start() + open.years()), PartOfYear.WHOLE);
    }

    /// `2024/25`, `Q1 2024/25`, `up to 2023/24`, `after 2025/26`.
    @Override
    public String toString() {
        String when = part.isWhole() ? year.toString() : part + " " + year;
        return switch (span) {
            case WITHIN -> when;
            case UP_TO -> "up to " + when;
            case AFTER -> "after " + when;
        };
    }
}
