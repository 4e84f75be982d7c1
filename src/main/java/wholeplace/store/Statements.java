package wholeplace.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Statements kept ready for the whole life of a connection, which closes them. Rows are gathered by statement and
/// sent together, in the order in which each statement was first used since the last sending.
final class Statements {
    /// Rows of one statement that are gathered at most, so that an import of a hundred thousand does not wait in
    /// memory.
    private static final int GATHERED = 5_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> ready = new HashMap<>();
    private final Map<String, Integer> gathered = new LinkedHashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /// A question mark for each of so many values.
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /// A row to write.
    void add(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (gathered.merge(sql, 1, Integer::sum) == GATHERED) {
            execute();
            gathered.replaceAll((one, count) -> 0);
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = ready.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            ready.put(sql, statement);
        }
        return statement;
    }

    /// Sends what was gathered.
    void send() throws SQLException {
        execute();
        gathered.clear();
    }

    /// In the order in which the statements were first used since the last sending, so that a line goes before its
    /// amounts however often so many were gathered that they were sent. An `UPDATE` that finds no row to update means
    /// that the tables are not what they were.
    private void execute() throws SQLException {
        for (String sql : gathered.keySet()) {
            for (int touched : statement(sql).executeBatch()) {
                if (touched == 0 && !sql.startsWith("DELETE")) {
                    throw new SQLException("Found nothing to do: " + sql);
                }
            }
        }
    }
}
