package wholeplace.store;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.store.fs.FilePath;

/// Brings a store of an older version up to this program's, with every budget and its whole history. The old file
/// stands
/// in its place until the new one is finished, forced to the disk and read whole; whatever fails, it stays.
final class Upgrade {
    private Upgrade() {}

    /// @throws StoreRefused where it cannot be brought up, saying why and what to do
    static void run(Path file, String layer) {
        if (!FilePath.get(layer + file).canWrite()) {
            throw Trouble.oldAndReadOnly(file);
        }
        try {
            boolean done = new Renewal(file, layer).run(copy -> Database.upgrade(copy, Catalogue.check(copy, "")));
            if (!done) {
                throw Trouble.inUse(file, null);
            }
        } catch (OverlappingFileLockException e) {
            throw Trouble.inUse(file, e);
        } catch (IllegalStateException e) {
            throw Trouble.reading(file, e);
        } catch (IOException | SQLException | RuntimeException e) {
            throw e instanceof StoreRefused refused && refused.reason() == StoreRefused.Reason.IN_USE
                    ? refused
                    : Trouble.notUpgraded(file, e);
        }
    }
}
