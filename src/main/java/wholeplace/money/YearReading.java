package wholeplace.money;

import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Judges for [YearLabel] what the tokens of a label come to.
final class YearReading {
    /// What is longer is a title or a sentence.
    private static final int LONGEST = 80;

    private static final Pattern UNDERSCORE = Pattern.compile("(?<=\\d)_(?=\\d)");
    private static final Pattern PART_BEHIND = Pattern.compile("(?<=\\d)(?=[qh][1-4]\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE = Pattern.compile("[-+(]+£?\\d[\\d.,]*\\)?");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private final String quoted;
    private final String plain;
    private final List<YearTokens.Token> tokens;
    private final YearWords words;
    private final boolean budgetary;

    YearReading(String text) {
        quoted = PlainText.quoted(text);
        String spaced = UNDERSCORE.matcher(PlainText.of(text)).replaceAll("/").replace('_', ' ');
        plain = PART_BEHIND.matcher(Unit.takenOutOf(spaced)).replaceAll(" ").strip();
        boolean hopeless = plain.length() > LONGEST || FIGURE.matcher(plain).matches();
        tokens = hopeless ? List.of() : YearTokens.of(plain);
        words = YearWords.of(tokens);
        budgetary = words.areBudgetary();
    }

    YearLabel label() {
        List<YearTokens.Pair> pairs = all(YearTokens.Pair.class).toList();
        if (one(YearTokens.Dated.class).isEmpty()) {
            return new YearLabel.None();
        }
        if (!trusted(pairs) || pairs.stream().anyMatch(YearTokens.Pair::isNoYear)) {
            return new YearLabel.None();
        }
        if (YearWords.areOpen(plain)) {
            return refused("covers the time before or after a year and not one year. Take its figures year by year.");
        }
        if (!pairs.isEmpty()) {
            return ofPairs(pairs);
        }
        return one(YearTokens.YearByEnd.class)
                .map(year -> in(new FinancialYear(year.end() - 1)))
                .or(() -> one(YearTokens.AcademicByEnd.class).map(year -> academic(year.end() - 1)))
                .or(() -> YearSpan.of(tokens).map(this::ofSpan))
                .orElseGet(this::ofBareYear);
    }

    /// Beside words that are none of a budget's only what is written out, 2026/27 or FY27, is taken for a year.
    private boolean trusted(List<YearTokens.Pair> pairs) {
        if (budgetary) {
            return true;
        }
        return pairs.isEmpty()
                ? one(YearTokens.YearByEnd.class).isPresent()
                : pairs.stream().distinct().count() == 1
                        && pairs.getFirst().isOneYear()
                        && pairs.getFirst().full();
    }

    private YearLabel ofPairs(List<YearTokens.Pair> pairs) {
        YearTokens.Pair pair = pairs.getFirst();
        if (!pair.isOneYear()) {
            return refused(
                    "is not one financial year, which ends in the year after it starts, such as %s. Name one year."
                            .formatted(new FinancialYear(pair.from())));
        }
        if (others(pairs, pair)) {
            return refused("names more than one year. Choose a column for one year, such as %s."
                    .formatted(new FinancialYear(pair.from())));
        }
        return YearWords.sayAcademic(plain) ? academic(pair.from()) : in(new FinancialYear(pair.from()));
    }

    private boolean others(List<YearTokens.Pair> pairs, YearTokens.Pair pair) {
        Stream<Integer> bare = all(YearTokens.BareYear.class)
                .map(YearTokens.BareYear::year)
                .filter(year -> year != pair.from() && year != pair.to());
        return pairs.stream().anyMatch(other -> other.from() != pair.from())
                || all(YearTokens.YearByEnd.class).anyMatch(year -> year.end() != pair.to())
                || (budgetary && bare.findAny().isPresent());
    }

    /// One financial year, or the part of it that months and quarters name, which must agree.
    private YearLabel in(FinancialYear year) {
        Optional<YearSpan> span = YearSpan.of(tokens, year);
        if (span.isPresent() && !span.get().isWithin(year)) {
            return refused("names months that are not in %s, which runs from April %d to March %d. Correct the label."
                    .formatted(year, year.start(), year.start() + 1));
        }
        boolean end = YearWords.sayEnding(plain);
        return part(year, end ? Optional.empty() : span.map(YearSpan::part));
    }

    private YearLabel part(FinancialYear year, Optional<PartOfYear> months) {
        Optional<PartOfYear> named = namedPart();
        if (months.isPresent() && named.isPresent() && !named.get().agreesWith(months.get())) {
            return refused("says %s, which is not %s of a financial year. Correct the label."
                    .formatted(named.get(), months.get()));
        }
        return new YearLabel.One(year, months.or(() -> named).orElse(PartOfYear.WHOLE), words.beside());
    }

    /// The quarters, halves or periods that are named, from the first to the last.
    private Optional<PartOfYear> namedPart() {
        return all(YearTokens.Part.class)
                .map(YearTokens.Part::months)
                .reduce((a, b) -> new PartOfYear(
                        Math.min(a.firstMonth(), b.firstMonth()), Math.max(a.lastMonth(), b.lastMonth())));
    }

    private YearLabel ofSpan(YearSpan span) {
        List<YearTokens.Moment> moments = all(YearTokens.Moment.class).toList();
        boolean single = span.first().equals(span.last()) && moments.size() == 1;
        if (single && YearWords.sayEnding(plain)) {
            return ofYear(new YearSpan(span.last().minusMonths(11), span.last()));
        }
        if (single && tokens.size() == 1) {
            return DateLabel.of(moments.getFirst(), plain, quoted);
        }
        return span.isWithin(span.year()) ? part(span.year(), Optional.of(span.part())) : ofYear(span);
    }

    /// Months that may be a year, though not from April to March.
    private YearLabel ofYear(YearSpan span) {
        if (span.isYearTo(Month.MARCH)) {
            return part(span.year(), Optional.of(PartOfYear.WHOLE));
        }
        if (span.isYearTo(Month.DECEMBER)) {
            return calendar(span.last().getYear());
        }
        if (span.isYearTo(Month.AUGUST)) {
            return academic(span.first().getYear());
        }
        return refused("runs from %s to %s, which is in %s and %s. Split it, one column for each financial year."
                .formatted(
                        span.first().format(MONTH),
                        span.last().format(MONTH),
                        new YearSpan(span.first(), span.first()).year(),
                        span.year()));
    }

    private YearLabel ofBareYear() {
        List<Integer> years = all(YearTokens.BareYear.class)
                .map(YearTokens.BareYear::year)
                .distinct()
                .toList();
        return switch (years.size()) {
            case 0 -> ofDayAndMonth();
            case 1 -> ofBareYear(years.getFirst());
            default ->
                refused("names more than one year. Choose a column for one year, such as %s."
                        .formatted(new FinancialYear(years.getFirst())));
        };
    }

    private YearLabel ofBareYear(int year) {
        if (YearWords.sayEnding(plain)) {
            return in(new FinancialYear(year - 1));
        }
        if (YearWords.sayAcademic(plain)) {
            return refused("could be the academic year that starts or ends in %d. Name both years, such as %s."
                    .formatted(year, new FinancialYear(year)));
        }
        if (YearWords.sayFinancial(plain)) {
            var ending = new FinancialYear(year - 1);
            return new YearLabel.Doubtful(
                    ending,
                    "%s could be the financial year that ends or that starts in %d. Say whether %s or %s is meant."
                            .formatted(quoted, year, ending, ending.next()));
        }
        return calendar(year);
    }

    private YearLabel ofDayAndMonth() {
        return one(YearTokens.DayAndMonth.class)
                .filter(day -> tokens.size() == 1)
                .map(day -> DateLabel.of(day, plain, quoted))
                .orElseGet(YearLabel.None::new);
    }

    private YearLabel calendar(int year) {
        return new YearLabel.Calendar(
                year,
                "%s is the calendar year %d, which is in %s and %s. Say how it splits, or name financial years."
                        .formatted(quoted, year, new FinancialYear(year - 1), new FinancialYear(year)));
    }

    private YearLabel academic(int start) {
        return new YearLabel.Academic(
                start,
                "%s is the academic year from September %d, which is in the financial years %s and %s. Say how it splits, or name financial years."
                        .formatted(quoted, start, new FinancialYear(start), new FinancialYear(start + 1)));
    }

    private YearLabel.Refused refused(String reason) {
        return new YearLabel.Refused(quoted + " " + reason);
    }

    private <T extends YearTokens.Token> Stream<T> all(Class<T> kind) {
        return tokens.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <T extends YearTokens.Token> Optional<T> one(Class<T> kind) {
        return all(kind).findFirst();
    }
}
