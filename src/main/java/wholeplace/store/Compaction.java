package wholeplace.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Map;
import org.h2.mvstore.MVStore;

/// Gives back the room that old states of a store take up, at no risk: a copy is packed beside the store, read as every
/// store is read when it is opened, and only then put in its place, in one step. Whatever fails, the store stays as it
/// is.
///
/// Ten thousand edits one after another make 300 MB of a store that needs 4, because H2 keeps what it replaced for 45
/// seconds.
final class Compaction {
    private static final System.Logger LOG = System.getLogger(Compaction.class.getName());

    /// Below this a store is left as it is: an import of 20,000 lines leaves 24 MB of old states behind, which the next
    /// one uses again, and packing it would take as long as a quarter of the import.
    static final long LARGE = 48L << 20;

    private final Path file;
    private final String layer;
    private final long large;

    /// @param large from how many bytes on a store is packed
    Compaction(Path file, String layer, long large) {
        this.file = file;
        this.layer = layer;
        this.large = large;
    }

    /// Whether it is worth while: a store that is large and at least half of it old.
    ///
    /// @param size of the file, in bytes
    /// @param live bytes of it that are still in use
    boolean isWorthwhile(long size, long live) {
        return size >= large && live <= size / 2;
    }

    /// Packs a store that was just closed and that nobody else in this process can open meanwhile.
    ///
    /// @param heads the hash of the last revision of each budget, which must be found again in the copy
    void run(Map<String, String> heads) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                replace(channel, heads);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The store stays as it is", e);
        }
    }

    /// The file is locked from the copying to the replacing, so that nobody opens it in between.
    private void replace(FileChannel channel, Map<String, String> heads) throws IOException, SQLException {
        Path copy = NewFile.beside(file);
        Path packed = NewFile.beside(file);
        try {
            copy(channel, copy);
            MVStore.compact(copy.toString(), layer + packed, false, null);
            check(packed, heads);
            Files.move(packed, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            NewFile.forceFolder(file);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(packed);
        }
    }

    private static void copy(FileChannel from, Path copy) throws IOException {
        try (FileChannel to = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long at = 0; at < from.size(); ) {
                at += from.transferTo(at, from.size() - at, to);
            }
        }
    }

    private void check(Path packed, Map<String, String> heads) throws SQLException {
        try (Database database = Database.open(packed, layer)) {
            if (!database.heads().equals(heads)) {
                throw new IllegalStateException("the copy lacks revisions");
            }
            for (String budget : heads.keySet()) {
                new Load(database.connection()).load(budget);
            }
        }
    }
}
