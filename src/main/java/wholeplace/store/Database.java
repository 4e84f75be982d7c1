package wholeplace.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.h2.Driver;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.jspecify.annotations.Nullable;

/// One open connection to a store's file, alone with it, after a look at what opening it would execute.
final class Database implements AutoCloseable {
    static final String ENDING = ".mv.db";

    /// On the disk at every commit; no files beside; nothing by H2's own initiative: not gathering statistics, which
    /// would alter the catalogue, nor compacting in place, nor closing before the program does. Results are read as
    /// they come, instead of gathered in a file first.
    private static final String SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;ANALYZE_AUTO=0"
            + ";MAX_COMPACT_TIME=0;AUTO_COMPACT_FILL_RATE=0;LAZY_QUERY_EXECUTION=1";

    private final OpenFile file;
    private final Connection connection;
    private final Statements statements;
    private final Numbers lines;
    private final Numbers changes;

    static {
        // Before anything looks at a file, the catalogue's check too, which H2 itself is not asked for.
        OrderedFile.register();
    }

    private Database(OpenFile file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.statements = new Statements(connection);
        this.lines = new Numbers(number("SELECT MAX(number) FROM budget_line"));
        this.changes = new Numbers(number("SELECT MAX(number) FROM change"));
        connection.setAutoCommit(false);
    }

    /// Opens a store, brought up to this program's version first where it is of an older one.
    ///
    /// @param layer the file layer, `ordered:`
    static Database open(Path path, String layer) throws SQLException {
        Database opened = openUnlessOld(path, layer);
        while (opened == null) {
            Upgrade.run(path, layer);
            opened = openUnlessOld(path, layer);
        }
        return opened;
    }

    private static @Nullable Database openUnlessOld(Path path, String layer) throws SQLException {
        var file = new OpenFile(path, layer);
        Connection connection = null;
        Database opened = null;
        try {
            if (Catalogue.check(path, layer) == Scripts.VERSION) {
                connection = connect(path, layer, ";IFEXISTS=TRUE");
                // Still the same file, so the one that was looked at is the one that is locked.
                file.check();
                opened = new Database(file, connection);
            }
            return opened;
        } finally {
            if (opened == null) {
                close(connection, file);
            }
        }
    }

    /// Makes the tables in a file that is not there yet, and closes it.
    static void create(Path file, String layer) throws SQLException {
        try (Connection connection = connect(file, layer, "")) {
            Scripts.run(connection, 0, Scripts.VERSION);
        }
    }

    /// Brings the tables of a file that nobody relies on up to this program's version, and closes it.
    ///
    /// @param from the version of the file
    /// @return the hash of the last revision of each budget before
    static Map<String, String> upgrade(Path file, int from) throws SQLException {
        try (Connection connection = connect(file, "", ";IFEXISTS=TRUE")) {
            Map<String, String> heads = heads(connection);
            Scripts.run(connection, from, Scripts.VERSION);
            return heads;
        }
    }

    private static Connection connect(Path file, String layer, String more) throws SQLException {
        String path = file.toString();
        String name = path.substring(0, path.length() - ENDING.length());
        return new Driver().connect("jdbc:h2:" + layer + name + SETTINGS + more, new Properties());
    }

    Connection connection() {
        return connection;
    }

    Statements statements() {
        return statements;
    }

    Numbers lines() {
        return lines;
    }

    Numbers changes() {
        return changes;
    }

    /// The one number that a query gives; nought where it gives none.
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /// The hash of the last revision of each budget.
    Map<String, String> heads() throws SQLException {
        return heads(connection);
    }

    private static Map<String, String> heads(Connection connection) throws SQLException {
        Map<String, String> heads = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT b.name, r.hash FROM budget b JOIN revision r"
                        + " ON r.budget = b.number AND r.number = b.revision")) {
            while (row.next()) {
                heads.put(row.getString(1), row.getString(2));
            }
        }
        return heads;
    }

    boolean isReadOnly() throws SQLException {
        return connection.isReadOnly();
    }

    /// @throws StoreRefused where the file is no longer there to keep what was committed
    void commit() throws SQLException {
        connection.commit();
        file.check();
    }

    /// Closes it for good, packed where that is worth while.
    void finish(Compaction compaction) throws SQLException {
        boolean pack = !isReadOnly() && isWorthwhile(compaction);
        Map<String, String> heads = pack ? heads() : Map.of();
        try (file) {
            connection.close();
            if (pack) {
                compaction.run(heads);
            }
        }
    }

    private boolean isWorthwhile(Compaction compaction) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        FileStore<?> blocks = session.getDatabase().getStore().getMvStore().getFileStore();
        long live = blocks.size() * blocks.getFillRate() / 100 * blocks.getChunksFillRate() / 100;
        return compaction.isWorthwhile(blocks.size(), live);
    }

    @Override
    public void close() throws SQLException {
        close(connection, file);
    }

    private static void close(@Nullable Connection connection, OpenFile file) throws SQLException {
        try (file) {
            if (connection != null) {
                connection.close();
            }
        }
    }
}
