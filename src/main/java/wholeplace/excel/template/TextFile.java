package wholeplace.excel.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import wholeplace.excel.export.Target;

/// A binding's file on the disk.
final class TextFile {
    /// The largest built-in one has a twentieth of it.
    private static final int MOST_BYTES = 1_000_000;

    private TextFile() {}

    static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BindingRefused("There is no file \"%s\". Check its name and folder.".formatted(file));
        }
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BindingRefused(
                        "\"%s\" has more than 1 MB, which no binding of a template has. Choose the right file."
                                .formatted(file.getFileName()));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BindingRefused("\"%s\" cannot be read. Check that you may open it.".formatted(file), e);
        }
    }

    /// @throws wholeplace.excel.export.NotWritten where it could not be written; what stood there stays
    static void write(Path file, String text) {
        Target.of(file)
                .replace(temporary -> temporary.write(out -> {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                    return text;
                }));
    }
}
