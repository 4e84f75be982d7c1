package wholeplace.excel.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of text can say about a line, with the headings by which it is usually known.
public enum LineField {
    PARTNER(
            "partner",
            "(lead )?(partner|department|organi[sz]ation|body|authority|agency|council|owner|accountable body|lead partner|la|local authority)"
                    + "( name| label)?|name of (body|authority|organi[sz]ation)",
            "dept\\.?( name)?|paid by|spending body|budget holder|lead( body)?|accountable partner"),
    CLASS(
            "class",
            "(spend(ing)? )?class|cap(ital)? (or|/) ?(cur|rev)(rent|enue)?|cap/cur|cap or cur|rev(enue)?/cap(ital)?",
            "revenue or capital|capital or revenue|rdel ?/ ?cdel|budget type|expenditure class|type of (spend|expenditure)"),
    DIRECTION(
            "direction",
            "direction|income ?(or|/) ?expenditure|expenditure ?(or|/) ?income|inc ?/ ?exp|exp ?/ ?inc",
            "account type"),
    RECURRENCE("recurrence", "recurrence|recurring( or one-off)?|one-off\\??|recurring/one-off", "frequency"),
    NAME(
            "name",
            "(budget )?line( name| description)?|name|description|item|project( name)?|scheme( name)?|activity( name)?|budget( head)?",
            "programme( name)?|initiative|account( name| description)?|detail|cost cent(re|er)( name| description)?|.*segment name"
                    + "|account category|category|level 2|(approved )?(su+p+lier|vendor)( ?\\(?ben[ei]ficiary\\)?)?( name| text| id)?( ?\\(t\\))?"
                    + "|ben[ei]ficiary( name)?"),
    REFERENCE(
            "reference",
            "ref(erence)?( no\\.?| number)?|code|line (ref|id|code)|id",
            "cost cent(re|er) code|account code|.*segment code|.* ref(erence)?|(lgf|e|ons|la)[ -]?code|unique id|transaction (number|no\\.?)"),
    SERVICE(
            "service",
            "service( area| name| line| label| category label)?( ?\\(t\\))?|cofog level 1|service group",
            "direct[oe][rt]ate|division|cofog level 0|cofog.*|.*subfunction|department|level 1|expense area|strategic group|[sn]?strgr?p?(cc)? ?\\(t\\)"
                    + "|business unit description|category family|procurement classification|proclass description|entity|org short name"
                    + "|expenditure account( code description)?"),
    THEME("theme", "theme|priority|outcome theme|investment priority|mission", "function|.*function|pillar|portfolio"),
    PLACE(
            "place",
            "place|ward|area|neighbourhood|locality|location|nuts region|region",
            "district|town|country|geography"),
    NOTES("notes", "notes?|comments?|remarks?|narrative", "assumptions?|explanation|(detailed|long) description"),
    /// The year or the day of the one amount of a row.
    YEAR(
            "year",
            "((financial|fiscal|budget) )?year|fy|(payment|paid|pay|transaction|certified|clearing|(invoice )?gl|invoice payment) date"
                    + "|date( paid| of payment)?",
            "period|month|updated"),
    /// The one amount of a row.
    AMOUNT(
            "amount",
            "((net|gross|budget|total) )?amount( excluding vat| net of vat)?|value|invoiced value|invoice line value( net of vat)?"
                    + "|(sum of )?invoice distribution amount|spend|cost",
            "(net|gross|(grand )?total)( excludes vat)?|price|budget(ed)?");

    private static final Pattern JOINED = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern MARKS = Pattern.compile(
            "[£'()]|\\uFFFD|\\b000'?s?\\b|\\bGBP\\b|\\b(in )?(thousands|millions|pounds)\\b|(?<=£)[km]\\b|\\(m\\)|\\(k\\)");

    private final String word;
    private final Pattern usual;
    private final Pattern perhaps;

    LineField(String word, String usual, String perhaps) {
        this.word = word;
        this.usual = Pattern.compile(usual);
        this.perhaps = Pattern.compile(perhaps);
    }

    /// As the command line writes it: `partner`.
    public String word() {
        return word;
    }

    public static Optional<LineField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word.equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(LineField::word).toList();
    }

    /// Whether it is where the amounts stand, or what tells their year, rather than what a line is about.
    boolean isOfAmounts() {
        return this == YEAR || this == AMOUNT;
    }

    /// How well a heading fits: 2 for a usual one, 1 for one that may mean this, 0 for another.
    int fit(String heading) {
        String plain = plain(heading);
        if (usual.matcher(plain).matches()) {
            return 2;
        }
        return perhaps.matcher(plain).matches() ? 1 : 0;
    }

    /// `NetAmount`, `net_amount` and `Net Amount £` are net amount. What tells only the unit is left off.
    private String plain(String heading) {
        String words = JOINED.matcher(heading.replace('_', ' ')).replaceAll(" ");
        return Texts.key(this == AMOUNT ? MARKS.matcher(words).replaceAll(" ") : words);
    }
}
