package wholeplace.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/// Gives back the room that old states of a store take up.
///
/// Ten thousand edits one after another make 300 MB of a store that needs 4, because H2 keeps what it replaced for 45
/// seconds.
final class Compaction {
    private static final System.Logger LOG = System.getLogger(Compaction.class.getName());

    /// Below this a store is left as it is: an import of 20,000 lines leaves 36 MB of old states beside 25, which the
    /// next one uses again, and packing it would take as long as a quarter of the import.
    static final long LARGE = 96L << 20;

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
        try {
            new Renewal(file, layer).run(copy -> heads);
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The store stays as it is", e);
        }
    }
}
