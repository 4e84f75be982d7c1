package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.store.StoreTest.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.budget.Budgets;
import wholeplace.change.Revision;
import wholeplace.store.StoreRefused.Reason;

/// A store that somebody else prepared is refused before anything in it runs.
class StrangersStoreTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aStoreOfOurs() throws IOException {
        Path given = folder.resolve("place");
        try (Store store = Store.create(given)) {
            store.add(Budgets.large(3, 5), Instant.EPOCH, "A. Rahman", "Created", Revision.EDIT);
            file = store.file();
        }
    }

    @Test
    void aLinkedTableRunsWhenH2OpensTheFileAndNotWhenTheProgramDoes() throws Exception {
        Path witness = folder.resolve("witness");
        sql("CREATE LINKED TABLE stranger('', 'jdbc:h2:mem:x;INIT=CALL FILE_WRITE(''ran'', ''" + witness
                + "'')', '', '', 'INFORMATION_SCHEMA.TABLES')");
        Files.delete(witness);
        sql("CALL 1");
        assertThat(witness).as("H2 alone runs it").exists();
        Files.delete(witness);
        refusedAsNotOurs();
        assertThat(witness).doesNotExist();
    }

    @Test
    void aViewInPlaceOfATableRunsWhenItIsReadAndIsNotRead() throws Exception {
        Path witness = folder.resolve("witness");
        sql("DROP TABLE source_column");
        sql("CREATE VIEW source_column AS SELECT 1 AS budget, 's' AS source, 2027 AS start_year, FILE_WRITE('ran', '"
                + witness + "') AS sheet_column");
        sql("SELECT * FROM source_column");
        assertThat(witness).as("H2 alone runs it").exists();
        Files.delete(witness);
        refusedAsNotOurs();
        assertThat(witness).doesNotExist();
    }

    @Test
    void aDataTypeNamedInTheFileIsNotLoaded() throws Exception {
        try (MVStore store = MVStore.open(file.toString())) {
            MVMap<String, DataType<?>> types = store.openMap(
                    "_",
                    new MVMap.Builder<String, DataType<?>>()
                            .keyType(StringDataType.INSTANCE)
                            .valueType(new MetaType<>(null, null)));
            types.put("00000000", new WitnessType());
        }
        WitnessType.MADE.set(0);
        sql("CALL 1");
        assertThat(WitnessType.MADE).as("H2 alone loads it").hasPositiveValue();
        WitnessType.MADE.set(0);
        refusedAsNotOurs();
        assertThat(WitnessType.MADE).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS stranger FOR 'java.lang.System.getProperty(java.lang.String)'",
                "CREATE ALIAS stranger AS 'String run() { return \"ran\"; }'",
                "CREATE TRIGGER stranger BEFORE SELECT ON partner AS 'org.h2.api.Trigger run() { return (c, o, n) -> {}; }'",
                "CREATE CONSTANT stranger VALUE 1",
                "CREATE DOMAIN stranger AS INTEGER CHECK (VALUE > 0)",
                "CREATE SCHEMA stranger",
                "CREATE SEQUENCE stranger",
                "CREATE USER stranger PASSWORD 'x'",
                "CREATE ROLE stranger",
                "CREATE TABLE stranger (id INTEGER)",
                "CREATE INDEX stranger ON partner (name)",
                "COMMENT ON TABLE partner IS 'stranger'",
                "ALTER TABLE partner ADD COLUMN stranger INTEGER",
                "ALTER TABLE partner ALTER COLUMN name SET DEFAULT FILE_READ('/etc/hostname', NULL)",
                "SET DEFAULT_LOCK_TIMEOUT 1",
                "ALTER TABLE schema_version RENAME TO stranger"
            })
    void anyDefinitionThatIsNotOursIsRefused(String definition) throws Exception {
        sql(definition);
        refusedAsNotOurs();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALTER TABLE partner DROP CONSTRAINT ck_partner_kind", "DROP TABLE change"})
    void aDefinitionThatIsMissingIsDamage(String statement) throws Exception {
        sql(statement);
        refused(
                () -> Store.open(file),
                Reason.DAMAGED,
                "The store \"%s\" is damaged: parts of it are missing. Nothing was changed. Put back a copy of the file, or import the last JSON export into a new store."
                        .formatted(file));
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        Files.delete(file);
        sql("CREATE TABLE invoice (number INTEGER)");
        refusedAsNotOurs();
    }

    @Test
    void aNewerStoreIsRefusedNamingBothVersions() throws Exception {
        sql("UPDATE schema_version SET version = 3");
        refused(
                () -> Store.open(file),
                Reason.NEWER,
                "The store \"%s\" is of version 3; this program knows stores up to version 2. Open it with the newer program."
                        .formatted(file));
    }

    private void refusedAsNotOurs() {
        refused(
                () -> Store.open(file),
                Reason.NOT_OURS,
                "\"%s\" is not a store this program made, or was altered since. Ask for the budget as a JSON file or a workbook and import that."
                        .formatted(file));
    }

    private void sql(String statement) throws SQLException {
        sql(file, statement);
    }

    /// Does to a store's file what H2 itself allows.
    static void sql(Path file, String statement) throws SQLException {
        String path = file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + path + ";ANALYZE_AUTO=0");
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
