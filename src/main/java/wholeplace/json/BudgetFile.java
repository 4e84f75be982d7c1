package wholeplace.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.change.Revision;

/// A whole budget, with its history or without, as one JSON file: the backup, the way to another store, and the form in
/// which people exchange budgets. The format is described field by field in the user guide (`budget-file.md`).
///
/// @param history the revisions that led to the budget, first to last; empty where the file has none
public record BudgetFile(Budget budget, List<Revision> history) {
    private static final String SAMPLE = "/wholeplace/samples/calderbridge.json";

    public BudgetFile {
        history = List.copyOf(history);
    }

    /// @throws FileRefused with every reason where the file cannot be read or is no budget file
    public static BudgetFile read(Path file) {
        try {
            long bytes = Files.size(file);
            if (bytes > Parsing.LARGEST) {
                throw Parsing.tooLarge(name(file), bytes);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return BudgetReader.read(in, name(file));
            }
        } catch (IOException e) {
            throw new FileRefused(DiskTrouble.reading(file, e), e);
        }
    }

    /// @param name what the sentences call it
    /// @throws FileRefused with every reason where it is no budget file
    public static BudgetFile read(InputStream in, String name) {
        try {
            return BudgetReader.read(in, name);
        } catch (IOException e) {
            throw new FileRefused("%s cannot be read: %s.".formatted(name, e.getMessage()), e);
        }
    }

    /// Writes the budget in place of what the file was. When this returns, the file is on the disk, and was read back
    /// and found equal; where it throws, the file is what it was.
    ///
    /// @param history the revisions that led to the budget; may be empty
    /// @throws FileRefused where the disk or the folder does not allow it
    public static void write(Budget budget, List<Revision> history, Path file) {
        var whole = new BudgetFile(budget, history);
        try {
            Replacement.of(file, whole::writeAndCompare);
        } catch (IOException e) {
            throw new FileRefused(DiskTrouble.writing(file, e), e);
        }
    }

    private void writeAndCompare(Path part) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            write(budget, history, out);
        }
        try {
            if (!read(part).equals(this)) {
                throw new IOException("what was written reads back as another budget");
            }
        } catch (FileRefused e) {
            throw new IOException("what was written does not read back (%s)".formatted(e.getMessage()), e);
        }
    }

    /// Writes the budget in UTF-8 and leaves the stream open.
    public static void write(Budget budget, List<Revision> history, OutputStream out) throws IOException {
        JsonOut.write(BudgetDocument.of(budget, history), out);
    }

    /// The sample place that comes with the program: Calderbridge, 2027/28 to 2031/32.
    public static Budget sample() {
        try (InputStream in = BudgetFile.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("This copy of the program lacks its sample place. Install it again.");
            }
            return read(in, "calderbridge.json").budget();
        } catch (IOException e) {
            throw new IllegalStateException("This copy of the program is damaged. Install it again.", e);
        }
    }

    private static String name(Path file) {
        return file.toAbsolutePath().getFileName().toString();
    }
}
