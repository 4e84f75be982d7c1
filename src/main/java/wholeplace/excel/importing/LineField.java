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
            "(lead )?(partner|department|organi[sz]ation|body|authority|agency|council|owner|accountable body|lead partner)( name)?",
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
            "programme( name)?|initiative|account( name| description)?|detail|cost cent(re|er)( name| description)?|.*segment name"),
    REFERENCE(
            "reference",
            "ref(erence)?( no\\.?| number)?|code|line (ref|id|code)|id",
            "cost cent(re|er) code|account code|.*segment code|.* ref(erence)?"),
    SERVICE(
            "service",
            "service( area| name| line)?|cofog level 1|service group",
            "directorate|division|cofog level 0|cofog.*|.*subfunction|department"),
    THEME("theme", "theme|priority|outcome theme|investment priority|mission", "function|.*function|pillar|portfolio"),
    PLACE(
            "place",
            "place|ward|area|neighbourhood|locality|location|nuts region|region",
            "district|town|country|geography"),
    NOTES("notes", "notes?|comments?|remarks?|narrative", "assumptions?|explanation");

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

    /// How well a heading fits: 2 for a usual one, 1 for one that may mean this, 0 for another.
    int fit(String heading) {
        String plain = Texts.key(heading);
        if (usual.matcher(plain).matches()) {
            return 2;
        }
        return perhaps.matcher(plain).matches() ? 1 : 0;
    }
}
