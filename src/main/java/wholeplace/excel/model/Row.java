package wholeplace.excel.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// One row of a sheet by year while the model is made: what it says, what was given, what it works out, and what the
/// program worked out for the same.
final class Row {
    /// What somebody may do with a row, and so how it looks.
    enum Role {
        /// To be changed by the reader.
        INPUT,
        /// Decided by the program's search; may be changed with care.
        DECIDED,
        /// For comparing with only.
        CONTROL,
        WORKED,
        TOTAL
    }

    private static final double BLANK = Double.NaN;

    private final Tab tab;
    private final String key;
    private final String label;
    private final Measure measure;
    private Measure single;
    private boolean byYear;
    private Role role = Role.WORKED;
    private String words = "";
    private final String[] tags = new String[Tag.values().length];
    private final Map<Tag, Row> linked = new EnumMap<>(Tag.class);

    /// The single figure, the opening one, one a year; not a number where it is blank.
    private final double[] given;

    private @Nullable Term fixed;
    private @Nullable Term opening;
    private @Nullable Term years;
    private @Nullable Term total;
    private @Nullable Profile expected;
    private @Nullable Money expectedOpening;
    private int number;

    /// What has been worked out, places as in `given` with the total behind.
    private final double[] values;

    private final boolean[] known;

    Row(Tab tab, String key, String label, Measure measure, int years) {
        this.tab = tab;
        this.key = key;
        this.label = label;
        this.measure = measure;
        this.single = measure;
        this.given = new double[years + 2];
        Arrays.fill(given, BLANK);
        Arrays.fill(tags, "");
        this.values = new double[years + 3];
        this.known = new boolean[years + 3];
    }

    Row as(Role other) {
        role = other;
        return this;
    }

    /// In what the single figure counts, where that is otherwise.
    Row single(Measure other) {
        single = other;
        return this;
    }

    /// Has a figure a year, to be given where it is blank.
    Row byYear() {
        byYear = true;
        return this;
    }

    Row source(String text) {
        return tag(Tag.SOURCE, text);
    }

    Row tag(Tag tag, String text) {
        tags[tag.ordinal()] = text;
        return this;
    }

    /// Says of itself what another row says, by a formula.
    Row tagAs(Tag tag, Row other) {
        linked.put(tag, other);
        return this;
    }

    Row fixed(BigDecimal figure) {
        given[0] = figure.doubleValue();
        return this;
    }

    Row fixed(long figure) {
        return fixed(BigDecimal.valueOf(figure));
    }

    Row fixed(Term formula) {
        fixed = formula;
        return this;
    }

    /// A text in place of the single figure.
    Row fixedWords(String text) {
        words = text;
        return this;
    }

    Row opening(BigDecimal figure) {
        given[1] = figure.doubleValue();
        return this;
    }

    Row opening(Term formula) {
        opening = formula;
        return this;
    }

    /// @param place 1 for the first year
    Row year(int place, BigDecimal figure) {
        given[1 + place] = figure.doubleValue();
        return byYear();
    }

    Row years(Profile amounts, FinancialYear first) {
        amounts.forEach(entry ->
                year(entry.year().start() - first.start() + 1, entry.amount().inPounds()));
        return byYear();
    }

    Row years(Term formula) {
        years = formula;
        return byYear();
    }

    /// With the sum of its years behind them.
    Row added() {
        total = Term.call(Function.SUM, Term.whole(this));
        return this;
    }

    /// What the program says the years are; a year it says nothing of is nought.
    Row expect(Profile amounts) {
        expected = amounts;
        return this;
    }

    Row expectOpening(Money amount) {
        expectedOpening = amount;
        return this;
    }

    Tab tab() {
        return tab;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    String unit() {
        return measure.unit();
    }

    /// In what a place of it counts.
    Measure measure(int place) {
        return place == Columns.SINGLE ? single : measure;
    }

    boolean isByYear() {
        return byYear;
    }

    Role role() {
        return role;
    }

    String words() {
        return words;
    }

    String tag(Tag tag) {
        Row other = linked.isEmpty() ? null : linked.get(tag);
        return other == null ? tags[tag.ordinal()] : other.tag(tag);
    }

    /// The row whose tag this one shows by a formula.
    @Nullable
    Row linked(Tag tag) {
        return linked.get(tag);
    }

    /// What stands at a place without a formula; not a number where nothing does.
    double given(int place) {
        return place > given.length - 2 ? BLANK : given[place + 1];
    }

    @Nullable
    Term formula(int place) {
        if (place == Columns.SINGLE) {
            return fixed;
        }
        if (place == 0) {
            return opening;
        }
        return place > given.length - 2 ? total : years;
    }

    @Nullable
    Profile expected() {
        return expected;
    }

    @Nullable
    Money expectedOpening() {
        return expectedOpening;
    }

    int number() {
        return number;
    }

    void number(int other) {
        number = other;
    }

    boolean isKnown(int place) {
        return known[place + 1];
    }

    double value(int place) {
        return values[place + 1];
    }

    void value(int place, double value) {
        values[place + 1] = value;
        known[place + 1] = true;
    }

    /// Whether a figure of a year can be given at a place.
    boolean isToBeGiven(int place) {
        return byYear && place > 0 && place <= given.length - 2;
    }

    /// Whether anything stands at a place.
    boolean isFilled(int place) {
        return formula(place) != null || !Double.isNaN(given(place));
    }
}
