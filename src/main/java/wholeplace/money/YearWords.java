package wholeplace.money;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a label beside its year. They decide how far the label is trusted: among words that budgets put there
/// ("Revised estimate") any way of writing the year will do; beside other words ("Growth bid") only one that cannot be
/// anything else, since "young people 16-17" and "Act 2011" name no years of a budget.
record YearWords(List<String> words) {
    /// Words that belong to naming the year itself.
    private static final Set<String> NAMING = set("""
                    financial fiscal year years yr yrs fy fye ye the for of in on at as to from and period month months quarter qtr
                    half full ending ended end academic school calendar + y e 12""");

    private static final Set<String> BUDGETARY = set("""
                    budget budgets budgeted forecast forecasts projected projection projections estimate estimates estimated actual
                    actuals outturn plan planned plans profile profiled original revised approved proposed draft final provisional
                    indicative latest current previous prior next working base opening closing adopted amended published set total
                    totals sum amount amounts value values cost costs spend spending spent expenditure income net gross revenue capital
                    cash real nominal terms prices funding funded allocation allocations allocated grant grants programme requirement
                    growth saving savings pressure pressures annual mtfs mtfp rdel cdel version accounts ytd date a b f by per only all
                    figures % thousand thousands million millions before after beyond pre post up later earlier since onward onwards
                    future than""");

    private static final Pattern OPEN = caseless(
            "\\b(?:beyond|before|after|pre|post|prior to|up to|later than|earlier than|since|until)[ -]*(?:the )?(?:fy|years?|"
                    + YearTokens.MONTH + ")? ?'?\\d\\d"
                    + "|\\d\\d ?(?:\\+|(?:and |& )?(?:onwards?|later|earlier|beyond|after|before|future)\\b)");
    private static final Pattern ENDING = caseless("\\b(?:(?:year|months|yr)[- ]?(?:ending|ended|end|to)|y/?e|fye)\\b");
    private static final Pattern ACADEMIC = caseless(
            "\\b(?:academic|school)[- ]years?\\b|\\bacademic ?$|\\bay(?:\\b|(?= ?'?\\d))|\\(academic\\)|^academic\\b");
    private static final Pattern FINANCIAL = caseless("\\b(?:financial|fiscal)\\b");

    static YearWords of(List<YearTokens.Token> tokens) {
        return new YearWords(tokens.stream()
                .filter(YearTokens.Word.class::isInstance)
                .map(token -> ((YearTokens.Word) token).text())
                .toList());
    }

    /// Whether all of them are such as budgets put beside a year.
    boolean areBudgetary() {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .allMatch(word -> NAMING.contains(word) || BUDGETARY.contains(word));
    }

    /// Without those that belong to naming the year: "Budget" of "Budget for the year 2026/27".
    String beside() {
        return words.stream()
                .filter(word -> !NAMING.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    /// Whether a label is for all the time before or after a year: "Beyond 2025/26".
    static boolean areOpen(String label) {
        return OPEN.matcher(label).find();
    }

    /// Whether a label names a year by its end: "Year ending 31 March 2027".
    static boolean sayEnding(String label) {
        return ENDING.matcher(label).find();
    }

    static boolean sayAcademic(String label) {
        return ACADEMIC.matcher(label).find();
    }

    static boolean sayFinancial(String label) {
        return FINANCIAL.matcher(label).find();
    }

    private static Set<String> set(String words) {
        return Stream.of(words.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private static Pattern caseless(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
