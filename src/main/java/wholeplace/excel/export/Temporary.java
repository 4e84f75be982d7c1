package wholeplace.excel.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// A file beside the one to be written, gone when this is closed unless it has taken that one's place.
public record Temporary(Path path) implements AutoCloseable {
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /// Keeps the ending, by which files are known.
    static Temporary beside(Path target) {
        Path path = target.resolveSibling(".wholeplace-%s-%s".formatted(UUID.randomUUID(), target.getFileName()));
        // A command stopped with Ctrl-C closes nothing.
        path.toFile().deleteOnExit();
        return new Temporary(path);
    }

    /// Writes it and forces it to the disk.
    public <T> T write(Content<T> content) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(file))) {
            T result = content.writeTo(out);
            out.flush();
            file.force(true);
            return result;
        }
    }

    /// Whoever could not read the old file cannot read the new one; only some systems know such rights.
    void takeRightsOf(Path old) throws IOException {
        var rights = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (rights != null && Files.exists(old)) {
            rights.setPermissions(Files.getPosixFilePermissions(old));
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
