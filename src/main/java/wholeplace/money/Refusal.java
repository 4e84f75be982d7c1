package wholeplace.money;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says why a text is no amount, and the cure.
final class Refusal {
    /// The first pattern that matches the lower-case text gives the sentence; `%s` is the text in quotes.
    private record Reason(Pattern pattern, String sentence) {
        Reason(String pattern, String sentence) {
            this(Pattern.compile(pattern), sentence);
        }
    }

    private static final String MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "#(?:ref!|n/a.*|div/0!|value!|name\\?|null!|num!|spill!|calc!|field!|getting_data|#+)",
                    "%s is a spreadsheet's error and not an amount. Mend the formula in the sheet it comes from, or type the amount."),
            new Reason(
                    "[^a-z]*\\d\\)? ?(?:%|per ?cent|pct)[^a-z]*",
                    "%s is a percentage and not an amount. Type the amount in pounds."),
            new Reason("[=@].*", "%s is a formula. Copy its result, or type the amount."),
            new Reason(
                    "[-(]*(?:[$€¥]|(?:usd|eur|us\\$)).*|.*\\d ?(?:[$€¥]|usd|eur|euros?|dollars?)[)-]*",
                    "%s is in another currency. Type the amount in pounds."),
            new Reason(
                    "\\d{1,4} ?[/] ?\\d{1,4}(?: ?/ ?\\d{2,4})?|\\d{1,4}-\\d{1,2}-\\d{1,4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}",
                    "%s looks like a date, a year or a fraction and not an amount. Where a spreadsheet made a date of a number, set the cell to a number format and type the amount again."),
            new Reason(
                    "(?:\\d{1,2}(?:st|nd|rd|th)?[-/ .])?" + MONTH + "[-/ .']*\\d{0,4}",
                    "%s looks like a date and not an amount. Where a spreadsheet made a date of a number, set the cell to a number format and type the amount again."),
            new Reason(
                    ".*\\d\\.\\d{3}(?:\\.\\d{3})*,\\d.*|.*\\d\\.\\d{3}\\.\\d{3}.*",
                    "%s has the point and the comma in their continental places. Write the thousands with commas and the pence after a point, such as 1,234.56."),
            new Reason(
                    "[^a-z]*\\d,\\d{0,2}(?!\\d)[^a-z]*[a-z]*|[^a-z]*(?:\\d,\\d{4}|,,|(?<!\\d),|(?<!\\d)0,|\\d{4},).*",
                    "%s has a comma where no thousands end, so it could mean two amounts. Write pence after a point and thousands in threes, such as 1,234.56."),
            new Reason(
                    "[-+]?[\\d.]+e[-+]?\\d+",
                    "%s is in scientific notation, which hides digits. Set the cell to a number format in the sheet it comes from, or type the amount in full."),
            new Reason("[\\d,.]+p", "%s is in pence. Type the amount in pounds, such as 0.50."),
            new Reason(
                    "[-+()£ ]*[\\d][\\d., ]*[-+()£ ]*",
                    "%s does not read as one amount. Write it with one sign or one pair of brackets and the thousands in threes, such as -1,234.56 or (1,234.56)."),
            new Reason(
                    "[-+()£ ]*\\d[\\d., ]* ?(?:-|to|/) ?£?\\d.*",
                    "%s names more than one figure. Type one amount, such as 1,234.56."));

    private Refusal() {}

    /// @param missing whether the text is one of the markers for a figure that is not there
    static AmountText.Refused of(String plain, boolean missing) {
        String text = PlainText.quoted(plain);
        if (missing) {
            return new AmountText.Refused(
                    "%s is not an amount. Leave the cell blank until there is a figure; the words can be kept as a comment."
                            .formatted(text),
                    true);
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        // Longer than any figure is prose; the patterns need not search pages of it.
        return (lower.length() > Numeral.LONGEST_TEXT ? Stream.<Reason>empty() : REASONS.stream())
                .filter(reason -> reason.pattern().matcher(lower).matches())
                .findFirst()
                .map(reason -> new AmountText.Refused(reason.sentence().formatted(text), false))
                .orElseGet(() -> new AmountText.Refused(
                        "%s is text where an amount is needed. Type a figure such as 1,234.56; the words can be kept as a comment."
                                .formatted(text),
                        true));
    }
}
