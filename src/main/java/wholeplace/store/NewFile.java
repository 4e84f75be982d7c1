package wholeplace.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/// Puts a finished store in its place in one step, so that there is never half of one under its name.
final class NewFile {
    private NewFile() {}

    /// Makes an empty store beside `file` under another name and moves it there.
    static void make(Path file, String layer) {
        try {
            Path beside = beside(file);
            try {
                Database.create(beside, layer);
                Files.move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
            forceFolder(file);
        } catch (SQLException | IOException | RuntimeException e) {
            throw Trouble.notMade(file, e);
        }
    }

    /// A name in the same folder that is nobody else's.
    static Path beside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path free = Files.createTempFile(folder, "wholeplace-", Database.ENDING);
        Files.delete(free);
        return free;
    }

    /// Names are on the disk only once their folder is. Windows does that by itself and opens no folders.
    static void forceFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
