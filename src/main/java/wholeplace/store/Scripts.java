package wholeplace.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The numbered scripts that make a store's tables: script 1 makes those of a new store, each later one brings a
/// store of the version before up to its own.
final class Scripts {
    private static final List<String> NAMES =
            List.of("001-budgets-and-their-history.sql", "002-conditions-capital-and-plan.sql");

    /// The version that this program writes.
    static final int VERSION = NAMES.size();

    private Scripts() {}

    /// Runs the scripts after version `from`, 0 for a new store, up to version `to`. The caller commits.
    static void run(Connection connection, int from, int to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int version = from + 1; version <= to; version++) {
                for (String sql : statements(NAMES.get(version - 1))) {
                    statement.execute(sql);
                }
                statement.execute("DELETE FROM schema_version");
                statement.execute("INSERT INTO schema_version (version) VALUES (" + version + ")");
            }
        }
    }

    /// The statements of a script, which end in a semicolon at the end of a line; lines that begin with `--` are
    /// comments.
    private static List<String> statements(String name) {
        String plain = text(name).lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(plain.split(";\n|;$"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    static String text(String name) {
        try (InputStream script = Scripts.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("The program lacks its file %s. Install it again.".formatted(name));
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
