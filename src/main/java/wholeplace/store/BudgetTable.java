package wholeplace.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wholeplace.budget.PlanYears;
import wholeplace.money.FinancialYear;
import wholeplace.store.StoreRefused.Reason;

/// Which budgets there are, and where the history of each ends.
final class BudgetTable {
    private final Connection connection;

    BudgetTable(Connection connection) {
        this.connection = connection;
    }

    /// The row of one budget.
    ///
    /// @param revision the number of its last revision
    record Row(long number, String name, PlanYears years, long revision) {}

    List<BudgetSummary> all() throws SQLException {
        List<BudgetSummary> all = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        SELECT b.name, b.first_year, b.years, b.revision, r.made_at
                        FROM budget b JOIN revision r ON r.budget = b.number AND r.number = b.revision
                        ORDER BY b.name""");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                all.add(new BudgetSummary(
                        row.getString(1),
                        years(row.getInt(2), row.getInt(3)),
                        row.getLong(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()));
            }
        }
        return all;
    }

    /// @throws StoreRefused naming the budgets that there are, where there is none of that name
    Row get(String name) throws SQLException {
        Optional<Row> found = find(name);
        if (found.isEmpty()) {
            throw new StoreRefused(Reason.NO_SUCH_BUDGET, noSuch(name));
        }
        return found.get();
    }

    Optional<Row> find(String name) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT number, first_year, years, revision FROM budget WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Row(row.getLong(1), name, years(row.getInt(2), row.getInt(3)), row.getLong(4)))
                        : Optional.empty();
            }
        }
    }

    private String noSuch(String name) throws SQLException {
        List<BudgetSummary> all = all();
        if (all.isEmpty()) {
            return "There is no budget \"%s\": the store has none yet. Create or import one.".formatted(name);
        }
        String names = all.stream().map(budget -> "\"" + budget.name() + "\"").collect(Collectors.joining(", "));
        return "There is no budget \"%s\" in the store. It has %s.".formatted(name, names);
    }

    private static PlanYears years(int first, int count) {
        return new PlanYears(new FinancialYear(first), count);
    }
}
