package wholeplace.store;

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
        Path beside = beside(file);
        try {
            Database.create(beside, layer);
            Files.move(beside, file);
            forceFolder(file);
        } catch (SQLException | IOException | RuntimeException e) {
            discard(beside, e);
            throw Trouble.notMade(file, e);
        }
    }

    /// A name in the same folder that only this process uses.
    static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling("%s-new-%d%s"
                .formatted(
                        name.substring(0, name.length() - Database.ENDING.length()),
                        ProcessHandle.current().pid(),
                        Database.ENDING));
    }

    private static void discard(Path beside, Exception why) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /// Names are on the disk only once their folder is. Windows does that by itself and opens no folders.
    static void forceFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && java.io.File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
