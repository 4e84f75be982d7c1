package wholeplace;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real workbooks that are not ours to commit. A test that needs one is skipped where the folder is missing.
public final class RealFiles {
    private static final Path FOLDER = Path.of(System.getProperty("wholeplace.data", "../shared/data"));

    private RealFiles() {}

    public static Path file(String path) {
        assumeThat(FOLDER).as("the folder of real workbooks").exists();
        return FOLDER.resolve(path);
    }

    /// The first file of a folder whose name starts so.
    public static Path startingWith(String folder, String start) throws java.io.IOException {
        try (var files = Files.list(file(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
