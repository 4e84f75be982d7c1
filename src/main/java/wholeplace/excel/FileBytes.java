package wholeplace.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// The content of a file, read once, so that the sender's file is not held open.
final class FileBytes {
    /// Real returns and databases are under 10 MB.
    static final int MOST_BYTES = 100_000_000;

    private static final String LOCK_MARK = "~$";

    private final String name;
    private final byte[] bytes;

    private FileBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static FileBytes read(Path file, String name) throws IOException {
        if (!Files.exists(file)) {
            throw Refusal.NO_SUCH_FILE.of(file);
        }
        if (Files.isDirectory(file)) {
            throw Refusal.FOLDER.of(file);
        }
        if (name.startsWith(LOCK_MARK)) {
            throw Refusal.LOCK_FILE.of(name, name.substring(LOCK_MARK.length()));
        }
        if (!Files.isRegularFile(file)) {
            throw Refusal.UNREADABLE.of(name, "it is a device, not a file");
        }
        return new FileBytes(name, content(file, name));
    }

    private static byte[] content(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            refuseTooLarge(name, Files.size(file));
            var bytes = in.readNBytes(MOST_BYTES);
            if (bytes.length == 0) {
                throw Refusal.EMPTY.of(name);
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw Refusal.UNREADABLE.of(name, "the system denies access").because(e);
        } catch (IOException e) {
            throw Refusal.UNREADABLE
                    .of(name, "the disk or the network drive reports a fault")
                    .because(e);
        }
    }

    private static void refuseTooLarge(String name, long size) {
        if (size > MOST_BYTES) {
            throw Refusal.TOO_LARGE.of(
                    name, "%,d MB, and the limit is %,d MB".formatted(size / 1_000_000, MOST_BYTES / 1_000_000));
        }
    }

    String name() {
        return name;
    }

    /// Not copied: nobody writes to it.
    byte[] bytes() {
        return bytes;
    }

    /// In lower-case hex.
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    Edge edge() {
        return new Edge(name);
    }

    /// Whether the content begins with these characters, one byte each.
    boolean startsWith(String head) {
        var start = new String(bytes, 0, Math.min(bytes.length, head.length()), StandardCharsets.ISO_8859_1);
        return start.equals(head);
    }

    /// In lower case without the dot; empty where there is none.
    String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// `budget` for `budget.csv`.
    String title() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
