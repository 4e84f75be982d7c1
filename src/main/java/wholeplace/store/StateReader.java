package wholeplace.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Direction;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Origin;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.PlanYears;
import wholeplace.budget.PriceBase;
import wholeplace.budget.Recurrence;
import wholeplace.budget.Rosters;
import wholeplace.budget.Source;
import wholeplace.budget.SourceId;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.money.Unit;

/// Reads one budget from the tables of the current state.
final class StateReader {
    private final Connection connection;
    private final long budget;

    StateReader(Connection connection, long budget) {
        this.connection = connection;
        this.budget = budget;
    }

    Budget read(String name, PlanYears years) throws SQLException {
        var rosters = Rosters.EMPTY
                .with(Partner.class, list("SELECT * FROM partner WHERE budget = ?", StateReader::partner))
                .with(Fund.class, funds())
                .with(Index.class, indices())
                .with(Source.class, sources())
                .with(Line.class, lines());
        return new Budget(name, years, PriceBase.STANDARD, rosters);
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                new PartnerId(row.getString("id")),
                row.getString("name"),
                row.getString("short_name"),
                Words.choice(PartnerKind.class, row.getString("kind")));
    }

    private List<Fund> funds() throws SQLException {
        var amounts = byYear(
                "SELECT fund, start_year, pence FROM fund_amount WHERE budget = ?",
                row -> row.getString(1),
                row -> new Money(row.getLong(3)),
                budget);
        return list("SELECT * FROM fund WHERE budget = ?", row -> {
            String id = row.getString("id");
            return new Fund(
                    new FundId(id),
                    row.getString("name"),
                    new PartnerId(row.getString("holder")),
                    Words.choice(FundClass.class, row.getString("fund_class")),
                    Words.choice(Contribution.class, row.getString("contribution")),
                    row.getBoolean("secured"),
                    profile(amounts.get(id)),
                    row.getString("legal_basis"),
                    row.getString("notes"));
        });
    }

    private List<Index> indices() throws SQLException {
        var rates = byYear(
                "SELECT price_index, start_year, rate FROM index_rate WHERE budget = ?",
                row -> row.getString(1),
                row -> new Rate(row.getBigDecimal(3)),
                budget);
        return list("SELECT id, name, source FROM price_index WHERE budget = ?", row -> {
            String id = row.getString(1);
            return new Index(
                    new IndexId(id), row.getString(2), rates.getOrDefault(id, new TreeMap<>()), row.getString(3));
        });
    }

    private List<Source> sources() throws SQLException {
        var columns = byYear(
                "SELECT source, start_year, sheet_column FROM source_column WHERE budget = ?",
                row -> row.getString(1),
                row -> row.getString(3),
                budget);
        return list("SELECT * FROM source WHERE budget = ?", row -> {
            String id = row.getString("id");
            return new Source(
                    new SourceId(id),
                    row.getString("file_name"),
                    row.getString("sheet"),
                    row.getString("sha256"),
                    row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                    row.getString("imported_by"),
                    Words.choice(Unit.class, row.getString("unit")),
                    columns.getOrDefault(id, new TreeMap<>()));
        });
    }

    private List<Line> lines() throws SQLException {
        var amounts = amounts();
        return list("""
                SELECT number, id, reference, name, partner, service, theme, place, spend_class, direction, recurrence,
                    growth, growth_index, notes, origin_source, origin_row, origin_fingerprint
                FROM budget_line WHERE budget = ?""", row -> line(row, profile(amounts.get(row.getLong(1)))));
    }

    /// The amounts of every line numbered between the first and the last of this budget, in one sweep; where budgets
    /// were edited in turn, those of another budget may be among them, and nobody asks for them.
    private Map<Long, SortedMap<FinancialYear, Money>> amounts() throws SQLException {
        long[] range = list("SELECT MIN(number), MAX(number) FROM budget_line WHERE budget = ?", row ->
                        new long[] {row.getLong(1) * 10_000, row.getLong(2) * 10_000 + 9_999})
                .getFirst();
        return byYear(
                "SELECT line, start_year, pence FROM line_amount WHERE number BETWEEN ? AND ?",
                row -> row.getLong(1),
                row -> new Money(row.getLong(3)),
                range);
    }

    private static Line line(ResultSet row, Profile amounts) throws SQLException {
        return new Line(new LineId(row.getString(2)), row.getString(4), new PartnerId(row.getString(5)))
                .withReference(row.getString(3))
                .withService(row.getString(6))
                .withTheme(row.getString(7))
                .withPlace(row.getString(8))
                .withSpendClass(Words.choice(SpendClass.class, row.getString(9)))
                .withDirection(Words.choice(Direction.class, row.getString(10)))
                .withRecurrence(Words.choice(Recurrence.class, row.getString(11)))
                .withGrowth(growth(row.getString(12), row.getString(13)))
                .withAmounts(amounts)
                .withNotes(row.getString(14))
                .withOrigin(origin(row.getString(15), row.getInt(16), row.getString(17)));
    }

    private static Growth growth(String word, @Nullable String index) {
        return switch (word) {
            case "typed" -> Growth.TYPED;
            case "flat" -> Growth.FLAT;
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

    private static Profile profile(@Nullable Map<FinancialYear, Money> amounts) {
        return amounts == null ? Profile.EMPTY : Profile.of(amounts);
    }

    /// What hangs on the entities by year: the first column says on which, the second in which year.
    private <K, V> Map<K, SortedMap<FinancialYear, V>> byYear(String sql, Row<K> key, Row<V> value, long... of)
            throws SQLException {
        Map<K, SortedMap<FinancialYear, V>> byKey = new HashMap<>();
        each(
                sql,
                row -> byKey.computeIfAbsent(key.of(row), k -> new TreeMap<>())
                        .put(new FinancialYear(row.getInt(2)), value.of(row)),
                of);
        return byKey;
    }

    private <T> List<T> list(String sql, Row<T> read) throws SQLException {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(read.of(row)), budget);
        return all;
    }

    private void each(String sql, Row<?> see, long... of) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < of.length; i++) {
                query.setLong(i + 1, of[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    see.of(row);
                }
            }
        }
    }

    /// Makes something of the row a result stands on.
    private interface Row<T> {
        @Nullable
        T of(ResultSet row) throws SQLException;
    }
}
