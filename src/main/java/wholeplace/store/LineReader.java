package wholeplace.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Direction;
import wholeplace.budget.Growth;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Origin;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SourceId;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Reads the lines of one budget, of which there may be fifty thousand.
final class LineReader {
    private static final String LINES = """
            SELECT number, id, reference, name, partner, service, theme, place, spend_class, direction, recurrence,
                growth, growth_index, notes, origin_source, origin_row, origin_fingerprint
            FROM budget_line WHERE budget = ?""";
    private static final String RANGE = "SELECT MIN(number), MAX(number) FROM budget_line WHERE budget = ?";
    private static final String AMOUNTS =
            "SELECT line, start_year, pence FROM line_amount WHERE number BETWEEN ? AND ?";

    private final Query query;
    private final long budget;

    LineReader(Query query, long budget) {
        this.query = query;
        this.budget = budget;
    }

    List<Line> read() throws SQLException {
        Map<Long, Map<FinancialYear, Money>> amounts = amounts();
        Map<String, LinePlan> plans = new HashMap<>();
        query.each(LinePlan.SELECT, row -> plans.put(row.getString(1), LinePlan.read(row)), budget);
        List<Line> lines = new ArrayList<>();
        query.each(
                LINES,
                row -> lines.add(line(
                        row,
                        plans.getOrDefault(row.getString(2), LinePlan.USUAL),
                        Profile.of(amounts.getOrDefault(row.getLong(1), Map.of())))),
                budget);
        return lines;
    }

    /// The amounts of every line numbered between the first and the last of this budget, in one sweep; where budgets
    /// were edited in turn, those of another budget may be among them, and nobody asks for them.
    private Map<Long, Map<FinancialYear, Money>> amounts() throws SQLException {
        Map<Long, Map<FinancialYear, Money>> amounts = new HashMap<>();
        Query.Row see = row -> amounts.computeIfAbsent(row.getLong(1), line -> new HashMap<>())
                .put(new FinancialYear(row.getInt(2)), new Money(row.getLong(3)));
        query.each(
                RANGE,
                row -> query.each(AMOUNTS, see, row.getLong(1) * 10_000, row.getLong(2) * 10_000 + 9_999),
                budget);
        return amounts;
    }

    private static Line line(ResultSet row, LinePlan plan, Profile amounts) throws SQLException {
        return new Line(
                new LineId(row.getString(2)),
                row.getString(3),
                row.getString(4),
                new PartnerId(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                plan.outcome(),
                Words.choice(SpendClass.class, row.getString(9)),
                Words.choice(Direction.class, row.getString(10)),
                Words.choice(Recurrence.class, row.getString(11)),
                plan.role(),
                plan.use(),
                plan.base(),
                growth(row.getString(12), row.getString(13)),
                amounts,
                plan.delivery(),
                plan.priority(),
                plan.scheme(),
                plan.pool(),
                row.getString(14),
                origin(row.getString(15), row.getInt(16), row.getString(17)));
    }

    private static Growth growth(String word, @Nullable String index) {
        return switch (word) {
            case "typed" -> Growth.TYPED;
            case "flat" -> Growth.FLAT;
            case "changes" -> Growth.CHANGES;
            default -> {
                if (!word.equals("indexed") || index == null) {
                    throw new IllegalArgumentException("\"%s\" is no growth.".formatted(word));
                }
                yield new Growth.Indexed(new IndexId(index));
            }
        };
    }

    private static @Nullable Origin origin(@Nullable String source, int row, @Nullable String fingerprint) {
        return source == null || fingerprint == null ? null : new Origin(new SourceId(source), row, fingerprint);
    }
}
