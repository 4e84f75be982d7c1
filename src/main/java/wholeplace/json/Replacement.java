package wholeplace.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file put in place of another in one step: whoever looks finds the old one or the new one, whole.
final class Replacement {
    /// Writes the new file and makes sure of it.
    interface Writer {
        void write(Path part) throws IOException;
    }

    private Replacement() {}

    static void of(Path file, Writer writer) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling(".%s.%s.part".formatted(target.getFileName(), UUID.randomUUID()));
        try {
            writer.write(part);
            force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        forceFolder(target);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Makes the new name last through a power cut. Windows has no such call and needs none.
    private static void forceFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
