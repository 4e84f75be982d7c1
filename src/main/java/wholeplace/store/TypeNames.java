package wholeplace.store;

import java.nio.ByteBuffer;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// Reads the list of data types in a store's file, which H2 reads by loading the classes named there, without loading
/// any.
final class TypeNames extends BasicDataType<String> {
    static final String FOREIGN = "foreign";

    private static final String PACKAGE = "org.h2.mvstore.";
    private static final String VERSIONED = PACKAGE + "tx.VersionedValueType$Factory";
    private static final String ROW = PACKAGE + "db.RowDataType$Factory";
    private static final String VALUE = PACKAGE + "db.ValueDataType$Factory";

    /// Types that say nothing but their name.
    private static final Set<String> PLAIN = Set.of(
            PACKAGE + "type.LongDataType",
            PACKAGE + "type.StringDataType",
            PACKAGE + "type.ByteArrayDataType",
            PACKAGE + "type.IntegerDataType",
            PACKAGE + "type.ObjectDataType",
            PACKAGE + "db.NullValueDataType",
            PACKAGE + "db.LobStorageMap$BlobMeta$Type",
            PACKAGE + "db.LobStorageMap$BlobReference$Type");

    /// @return the type's name, or [#FOREIGN] for it and everything after it
    @Override
    public String read(ByteBuffer bytes) {
        if (!bytes.hasRemaining()) {
            return FOREIGN;
        }
        String name = DataUtils.readString(bytes, DataUtils.readVarInt(bytes));
        switch (name) {
            case VERSIONED -> {
                return read(bytes);
            }
            case ROW -> {
                DataUtils.readVarInt(bytes);
                skipNumbers(bytes);
                skipNumbers(bytes);
                bytes.get();
            }
            case VALUE -> {
                skipNumbers(bytes);
                DataUtils.readVarInt(bytes);
                skipNumbers(bytes);
                bytes.get();
            }
            default -> {
                if (!PLAIN.contains(name)) {
                    bytes.position(bytes.limit());
                    return FOREIGN;
                }
            }
        }
        return name;
    }

    private static void skipNumbers(ByteBuffer bytes) {
        int length = DataUtils.readVarInt(bytes) - 1;
        for (int i = 0; i < length; i++) {
            DataUtils.readVarInt(bytes);
        }
    }

    @Override
    public int getMemory(String name) {
        return name.length();
    }

    @Override
    public void write(WriteBuffer to, String name) {
        throw new UnsupportedOperationException("A stranger's types are read only.");
    }

    @Override
    public String[] createStorage(int size) {
        return new String[size];
    }
}
