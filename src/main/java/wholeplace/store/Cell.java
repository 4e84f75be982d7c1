package wholeplace.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import wholeplace.change.ValueKind;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// How a column holds what a field says in text, and the text found again: `9500000.00` as 950000000 pence, `2.5`
/// percent as 0.025, `2027/28` as 2027.
///
/// @param to what the column holds for a text; null where it holds nothing for that
/// @param from the text of what stands in the column
record Cell(ToColumn to, ToText from) {
    /// Makes a column's value of a text.
    interface ToColumn {
        @Nullable
        Object of(String text);
    }

    /// Makes a text of a column that holds something; null where another column has it.
    interface ToText {
        @Nullable
        String of(ResultSet row, int at) throws SQLException;
    }

    static final Cell TEXT = new Cell(text -> text, ResultSet::getString);
    static final Cell YEAR = new Cell(
            text -> FinancialYear.parse(text).start(), (row, at) -> new FinancialYear(row.getInt(at)).toString());
    static final Cell RATE =
            new Cell(text -> Rate.percent(text).fraction(), (row, at) -> new Rate(row.getBigDecimal(at)).inPercent());

    /// Which of the growths; what [#GROWTH_INDEX] holds is the index alone.
    static final Cell GROWTH =
            new Cell(text -> isIndexed(text) ? "indexed" : text, (row, at) -> other(row.getString(at), "indexed"));

    static final Cell GROWTH_INDEX = new Cell(
            text -> isIndexed(text) ? text.substring(Words.INDEX.length()) : null,
            (row, at) -> Words.INDEX + row.getString(at));

    /// `none`, `all` or `share`; which share is in [#CARRIED_SHARE].
    static final Cell CARRY_FORWARD =
            new Cell(text -> isShare(text) ? "share" : text, (row, at) -> other(row.getString(at), "share"));

    static final Cell CARRIED_SHARE = new Cell(text -> isShare(text) ? RATE.to.of(text) : null, RATE.from);

    private static final Cell FLAG = new Cell(Boolean::valueOf, (row, at) -> Boolean.toString(row.getBoolean(at)));
    private static final Cell WHOLE = new Cell(Integer::valueOf, ResultSet::getString);
    private static final Cell AMOUNT =
            new Cell(text -> Money.parse(text).pence(), (row, at) -> new Money(row.getLong(at)).toString());
    private static final Cell DECIMAL = new Cell(
            BigDecimal::new,
            (row, at) -> row.getBigDecimal(at).stripTrailingZeros().toPlainString());
    private static final Cell DAY = new Cell(
            LocalDate::parse, (row, at) -> row.getObject(at, LocalDate.class).toString());
    private static final Cell MOMENT = new Cell(
            text -> Words.of(Instant.parse(text)),
            (row, at) -> row.getObject(at, OffsetDateTime.class).toInstant().toString());

    /// Growths and what is carried forward take two columns, of which this is the first.
    static Cell of(ValueKind kind) {
        return switch (kind) {
            case TEXT, CHOICE, REFERENCE -> TEXT;
            case FLAG -> FLAG;
            case WHOLE -> WHOLE;
            case AMOUNT -> AMOUNT;
            case RATE -> RATE;
            case DECIMAL -> DECIMAL;
            case DAY -> DAY;
            case MOMENT -> MOMENT;
            case YEAR -> YEAR;
            case GROWTH -> GROWTH;
            case CARRY_FORWARD -> CARRY_FORWARD;
        };
    }

    /// The text of what stands in the column; null where nothing does.
    @Nullable
    String text(ResultSet row, int at) throws SQLException {
        return row.getObject(at) == null ? null : from.of(row, at);
    }

    private static boolean isIndexed(String growth) {
        return growth.startsWith(Words.INDEX);
    }

    private static boolean isShare(String rule) {
        return !rule.equals("none") && !rule.equals("all");
    }

    private static @Nullable String other(String word, String said) {
        return word.equals(said) ? null : word;
    }
}
