package wholeplace.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.budget.IndexId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.PriceBase;
import wholeplace.budget.Rosters;
import wholeplace.money.FinancialYear;

/// Reads one budget from the tables of the current state.
final class StateReader {
    private final Query query;
    private final long budget;

    StateReader(Connection connection, long budget) {
        this.query = new Query(connection);
        this.budget = budget;
    }

    Budget read(String name, PlanYears years) throws SQLException {
        Rosters rosters = Rosters.EMPTY;
        for (EntityKind kind : EntityKind.ENTITIES) {
            rosters = rosters.with(
                    kind,
                    kind == EntityKind.LINE
                            ? new LineReader(query, budget).read()
                            : EntityTables.of(kind).read(query, budget));
        }
        return new Budget(name, years, prices(), rosters);
    }

    private PriceBase prices() throws SQLException {
        List<PriceBase> prices = new ArrayList<>();
        query.each(
                "SELECT start_year, deflator FROM price_base WHERE budget = ?", row -> prices.add(prices(row)), budget);
        return prices.isEmpty() ? PriceBase.STANDARD : prices.getFirst();
    }

    private static PriceBase prices(ResultSet row) throws SQLException {
        int start = row.getInt(1);
        FinancialYear year = row.wasNull() ? null : new FinancialYear(start);
        String deflator = row.getString(2);
        return new PriceBase(year, deflator == null ? null : new IndexId(deflator));
    }
}
