package wholeplace.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Map;
import org.h2.mvstore.MVStore;

/// Puts a store made anew in the place of the old one, at no risk: a copy is worked on and packed beside the store,
/// read
/// as every store is read when it is opened, and only then put in its place, in one step. Whatever fails, the store
/// stays as it is.
record Renewal(Path file, String layer) {
    /// What is done to the copy before it is packed.
    interface Work {
        /// @return the hash of the last revision of each budget, which must be found again in what is made
        Map<String, String> on(Path copy) throws SQLException;
    }

    /// Renews a store that nobody has open in this process.
    ///
    /// @return whether it was; false where another program has it open
    boolean run(Work work) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            boolean free = channel.tryLock() != null;
            if (free) {
                replace(channel, work);
            }
            return free;
        }
    }

    /// The file is locked from the copying to the replacing, so that nobody opens it in between; but Windows replaces
    /// no
    /// file that is open, and refuses to where somebody opened it in between.
    private void replace(FileChannel channel, Work work) throws IOException, SQLException {
        Path copy = NewFile.beside(file);
        Path packed = NewFile.beside(file);
        try {
            copy(channel, copy);
            Map<String, String> heads = work.on(copy);
            MVStore.compact(copy.toString(), layer + packed, false, null);
            check(packed, heads);
            if (File.separatorChar != '/') {
                channel.close();
            }
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
