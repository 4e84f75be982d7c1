package wholeplace.money;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a label into what it names: years, months, quarters, and words.
final class YearTokens {
    sealed interface Token {}

    /// What says when.
    sealed interface Dated extends Token {}

    /// A month with its year.
    ///
    /// @param day the day of it that is named; 0 where none is
    record Moment(YearMonth month, int day) implements Dated {}

    /// A month without a year.
    record MonthName(Month month) implements Token {}

    /// A day without a year.
    record DayAndMonth(int day, Month month) implements Dated {}

    /// Two years as in 2026/27.
    ///
    /// @param full whether the first one has four digits or stands behind "FY"
    /// @param slash whether they are joined by a slash
    record Pair(int from, int to, boolean full, boolean slash) implements Dated {
        boolean isOneYear() {
            return to == from + 1;
        }

        /// Ages such as 16-19 are written like this; nobody writes 16/19 of them.
        boolean isNoYear() {
            return !isOneYear() && !full && !slash;
        }
    }

    /// A financial year by the calendar year it ends in: FY27.
    record YearByEnd(int end) implements Dated {}

    /// An academic year by the calendar year it ends in: AY27.
    record AcademicByEnd(int end) implements Dated {}

    /// Four digits alone.
    record BareYear(int year) implements Dated {}

    record Part(PartOfYear months) implements Token {}

    /// "to" or a dash.
    record Join() implements Token {}

    record Word(String text) implements Token {}

    private record Rule(Pattern pattern, Function<MatchResult, Token> token) {}

    static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])";

    /// 1910 to 2099; what is earlier is a code or an amount.
    private static final String FOUR = "(?:19[1-9]|20\\d)\\d";
    private static final String YEAR = "(" + FOUR + "|\\d\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String GAP = "[ ./,'-]*";
    private static final String END = "(?![\\p{L}\\d/,]|[.-]\\d)";

    private static final List<Rule> RULES = List.of(
            rule("(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR + END, m -> day(number(m, 1), number(m, 3), year(m, 4))),
            rule(
                    "(" + FOUR + ")-(\\d\\d)-(\\d\\d)(?:[t ]00:00\\S*)?" + END,
                    m -> day(number(m, 3), number(m, 2), year(m, 1))),
            rule(DAY + GAP + MONTH + GAP + YEAR + END, m -> day(number(m, 1), month(m, 2), year(m, 3))),
            rule(
                    MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (" + FOUR + ")" + END,
                    m -> day(number(m, 2), month(m, 1), year(m, 3))),
            rule(MONTH + GAP + YEAR + END, m -> new Moment(YearMonth.of(year(m, 2), month(m, 1)), 0)),
            rule("(" + FOUR + ")[ /-]?" + MONTH, m -> new Moment(YearMonth.of(year(m, 1), month(m, 2)), 0)),
            rule(DAY + "[ -]?" + MONTH, m -> new DayAndMonth(number(m, 1), Month.of(month(m, 2)))),
            rule(MONTH, m -> new MonthName(Month.of(month(m, 1)))),
            rule("fy ?(" + FOUR + ")(\\d\\d)" + END, m -> pair(year(m, 1), m.group(2), true, true)),
            rule(
                    "((?:fye?|ay) ?'?)?(" + FOUR + "|\\d\\d) ?(/|-|\\bto\\b) ?(?:fy ?)?'?(" + FOUR + "|2100|\\d\\d)"
                            + END,
                    YearTokens::pair),
            rule("fye?[ .-]?'?" + YEAR + END, m -> new YearByEnd(year(m, 1))),
            rule("ay[ .-]?'?" + YEAR + END, m -> new AcademicByEnd(year(m, 1))),
            rule("(?:cy ?)?((?:199|20[0-7])\\d)" + END, m -> new BareYear(year(m, 1))),
            rule("(?:q|qtr\\.? ?|quarter )([1-4])" + END, m -> new Part(PartOfYear.quarter(number(m, 1)))),
            rule("([1-4])(?:st|nd|rd|th) (?:quarter|qtr)\\b", m -> new Part(PartOfYear.quarter(number(m, 1)))),
            rule("(?:h|half[ -]?year )([12])" + END, m -> new Part(PartOfYear.half(number(m, 1)))),
            rule("(?:1st|first) half(?:[ -]year)?\\b", m -> new Part(PartOfYear.half(1))),
            rule("(?:2nd|second) half(?:[ -]year)?\\b", m -> new Part(PartOfYear.half(2))),
            rule(
                    "(?:period ?|month ?|mth ?|[pm])(0?[1-9]|1[0-2])" + END,
                    m -> new Part(new PartOfYear(number(m, 1), number(m, 1)))),
            rule("(?:-|to\\b|until\\b|through\\b)", m -> new Join()),
            rule("[£\\d][\\d.,/£-]*\\p{L}*", m -> new Word(m.group())),
            rule("\\p{L}[\\p{L}\\d'&]*", m -> new Word(m.group())),
            rule("[%+]+", m -> new Word(m.group())));

    private YearTokens() {}

    static List<Token> of(String label) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < label.length()) {
            at += read(label, at, tokens);
        }
        return tokens;
    }

    /// Reads one token and gives its length; a sign that means nothing is skipped.
    private static int read(String label, int at, List<Token> tokens) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(label).region(at, label.length());
            if (matcher.lookingAt()) {
                tokens.add(token(rule, matcher));
                return matcher.end() - at;
            }
        }
        return 1;
    }

    /// A date that no calendar has, 31/02/2027, is a word like any other.
    private static Token token(Rule rule, Matcher matcher) {
        try {
            return rule.token().apply(matcher);
        } catch (DateTimeException e) {
            return new Word(matcher.group());
        }
    }

    private static Rule rule(String pattern, Function<MatchResult, Token> token) {
        return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), token);
    }

    private static Moment day(int day, int month, int year) {
        return new Moment(YearMonth.from(LocalDate.of(year, month, day)), day);
    }

    /// 2026-04 can only be a month, since no years run backwards; 2010-12 may be three years.
    private static Token pair(MatchResult match) {
        boolean four = match.group(2).length() == 4;
        boolean slash = "/".equals(match.group(3)) && (four || match.group(4).length() == 2);
        Pair pair = pair(year(match, 2), match.group(4), four || match.group(1) != null, slash);
        int month = number(match, 4);
        boolean iso = four && "-".equals(match.group(3)) && month >= 1 && month <= 12;
        return iso && pair.to() < pair.from() ? new Moment(YearMonth.of(pair.from(), month), 0) : pair;
    }

    private static Pair pair(int from, String end, boolean full, boolean slash) {
        int to = Integer.parseInt(end);
        if (end.length() == 2) {
            to += from / 100 * 100;
            to += to < from && from % 100 == 99 ? 100 : 0;
        }
        return new Pair(from, to, full, slash);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /// Two digits are 1970 to 2069.
    private static int year(MatchResult match, int group) {
        int year = number(match, group);
        return match.group(group).length() == 4 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static int month(MatchResult match, int group) {
        String start = match.group(group).substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
    }
}
