package wholeplace.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads row by row.
record Query(Connection connection) {
    /// Sees the row that a result stands on.
    interface Row {
        void see(ResultSet row) throws SQLException;
    }

    /// @param of what the question marks stand for
    void each(String sql, Row row, long... of) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < of.length; i++) {
                query.setLong(i + 1, of[i]);
            }
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    row.see(result);
                }
            }
        }
    }
}
