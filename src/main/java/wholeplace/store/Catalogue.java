package wholeplace.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.VersionedValue;
import wholeplace.store.StoreRefused.Reason;

/// What a store's file would have H2 execute when it is opened, read without executing it.
///
/// H2 keeps every definition of a database as a statement and runs them all on opening: a linked table, a trigger or
/// a view in a stranger's file is a stranger's program, and no setting of H2 keeps it from running. So the file is
/// first read as what it is underneath, a store of maps, where definitions are but texts in the map `table.0`; and
/// H2's engine sees it only where they are those, and no other, that our scripts give.
///
/// @param version of the scripts that made it; nought where it does not say
record Catalogue(int version, List<String> definitions) {
    private static final Pattern BUILD = Pattern.compile("SET CREATE_BUILD \\d+");
    private static final String VERSION_TABLE = "CREATE CACHED TABLE \"PUBLIC\".\"SCHEMA_VERSION\"(";

    /// Between the definitions in the program's own list of them.
    static final String BETWEEN = "\n---\n";

    /// @return the version of the store, which may be older than this program's
    /// @throws StoreRefused where the file is no store of ours that this program can read, or is in use
    static int check(Path file, String layer) {
        Catalogue found = read(file, layer);
        if (found.version > Scripts.VERSION) {
            throw new StoreRefused(
                    Reason.NEWER,
                    "The store \"%s\" is of version %d; this program knows stores up to version %d. Open it with the newer program."
                            .formatted(file, found.version, Scripts.VERSION));
        }
        List<String> ours = ours(found.version == 0 ? Scripts.VERSION : found.version);
        if (!new HashSet<>(ours).containsAll(found.definitions)) {
            throw notOurs(file);
        }
        if (!found.definitions.equals(ours)) {
            throw Trouble.damaged(file, found.definitions.isEmpty() ? "it is empty" : "parts of it are missing", null);
        }
        return found.version;
    }

    /// The definitions that the scripts up to a version give, sorted.
    static List<String> ours(int version) {
        return Arrays.stream(Scripts.text("catalogue-%03d.sql".formatted(version))
                        .strip()
                        .split(BETWEEN))
                .sorted()
                .toList();
    }

    static Catalogue read(Path file, String layer) {
        if (file.toFile().length() == 0) {
            throw Trouble.damaged(file, "it is empty", null);
        }
        try (MVStore store =
                new MVStore.Builder().fileName(layer + file).readOnly().open()) {
            return read(file, store);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw Trouble.inUse(file, e);
            }
            throw Trouble.damaged(file, "it cannot be read", e);
        } catch (StoreRefused e) {
            throw e;
        } catch (RuntimeException | AssertionError e) {
            throw Trouble.damaged(file, "it cannot be read", e);
        }
    }

    private static Catalogue read(Path file, MVStore store) {
        if (!store.hasMap("table.0") || !store.hasMap("_")) {
            return new Catalogue(0, List.of());
        }
        refuseForeignTypes(file, store);
        List<String> definitions = new ArrayList<>();
        int version = 0;
        for (VersionedValue<SearchRow> stored : rows(store, 0, 4)) {
            if (!stored.isCommitted()) {
                // Ours are committed before the file gets its name; what a rollback would bring back cannot be seen
                // here.
                throw notOurs(file);
            }
            SearchRow row = stored.getCurrentValue();
            String sql = row.getValue(3).getString();
            definitions.add(BUILD.matcher(sql).replaceFirst("SET CREATE_BUILD"));
            if (sql.startsWith(VERSION_TABLE)) {
                version = version(store, row.getValue(0).getInt());
            }
        }
        return new Catalogue(version, definitions.stream().sorted().toList());
    }

    private static int version(MVStore store, int table) {
        return rows(store, table, 1).stream()
                .mapToInt(row -> row.getCurrentValue().getValue(0).getInt())
                .max()
                .orElse(0);
    }

    private static List<VersionedValue<SearchRow>> rows(MVStore store, int table, int columns) {
        RowDataType type = RowFactory.getDefaultRowFactory()
                .createRowFactory(
                        null, CompareMode.getInstance(null, 0), null, (int[]) null, null, null, columns, false)
                .getRowDataType();
        MVMap<Long, VersionedValue<SearchRow>> map = store.openMap(
                "table." + table,
                new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<>(type)));
        return List.copyOf(map.values());
    }

    /// The file names the classes of its own data types, and H2 loads whatever class is named.
    private static void refuseForeignTypes(Path file, MVStore store) {
        MVMap<String, String> types = store.openMap(
                "_",
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new TypeNames()));
        if (types.values().contains(TypeNames.FOREIGN)) {
            throw notOurs(file);
        }
    }

    private static StoreRefused notOurs(Path file) {
        return new StoreRefused(
                Reason.NOT_OURS,
                "\"%s\" is not a store this program made, or was altered since. Ask for the budget as a JSON file or a workbook and import that."
                        .formatted(file));
    }
}
