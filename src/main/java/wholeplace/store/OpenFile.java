package wholeplace.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A store's file that this process has open, and whether it is still the one under its name.
///
/// Systems release a process's lock on a file as soon as the process closes any channel to it. So a store that is open
/// here is refused before anything looks into its file again.
final class OpenFile implements AutoCloseable {
    private static final Set<Object> OPEN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final String layer;
    private final Object identity;

    /// @param layer the file layer through which it is opened
    /// @throws StoreRefused where this process has it open already, or it is gone
    OpenFile(Path file, String layer) {
        this.file = file;
        this.layer = layer;
        this.identity = identity(file);
        if (!OPEN.add(identity)) {
            throw Trouble.inUse(file, null);
        }
    }

    /// What the file is beside its name; the name where the system knows no more (Windows, where nobody can delete or
    /// replace a file that is open).
    private static Object identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (IOException e) {
            throw Trouble.gone(file, e);
        }
    }

    /// A deleted file takes writes without complaint on many systems, and forgets them.
    ///
    /// @throws StoreRefused where the file under the name is not the one that was opened
    void check() {
        if (!identity(file).equals(identity)) {
            throw Trouble.gone(file, null);
        }
    }

    @Override
    public void close() {
        OrderedFile.closeAll(layer + file);
        OPEN.remove(identity);
    }
}
