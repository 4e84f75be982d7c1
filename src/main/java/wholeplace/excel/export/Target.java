package wholeplace.excel.export;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import wholeplace.excel.RefusedFile;

/// The file to be written: replaced in one step by a whole new one, or left as it was.
public record Target(Path file) {
    /// Writes and examines the temporary file.
    public interface Writing<T> {
        T write(Temporary temporary) throws IOException;
    }

    /// Looks at what stands there. A link is followed, so that what it leads to is replaced and not the link.
    ///
    /// @throws NotWritten where nothing can be written there
    public static Target of(Path chosen) {
        Path file = chosen.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            throw new NotWritten("\"%s\" is a folder. Give the file a name of its own in it.".formatted(chosen));
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotWritten("There is no folder \"%s\" to write \"%s\" to. Make it first, or choose another one."
                    .formatted(folder, file.getFileName()));
        }
        try {
            return new Target(Files.exists(file) ? writable(file.toRealPath()) : file);
        } catch (IOException e) {
            throw new NotWritten("\"%s\" cannot be reached: %s. Choose another file.".formatted(chosen, reason(e)), e);
        }
    }

    /// Some systems would replace a protected file without a word.
    private static Path writable(Path file) {
        if (!Files.isWritable(file)) {
            throw new NotWritten("\"%s\" is protected against writing. Take the protection off, or choose another name."
                    .formatted(file));
        }
        return file;
    }

    /// Has a new file written beside the target, and moves it over the target once that has succeeded. Whatever stops
    /// it, the target is as it was and nothing is left beside it.
    public <T> T replace(Writing<T> writing) {
        try (var temporary = Temporary.beside(file)) {
            T result = writing.write(temporary);
            move(temporary);
            return result;
        } catch (NotWritten | CancellationException e) {
            throw e;
        } catch (RefusedFile e) {
            throw new NotWritten(
                    "%s was written, but cannot be read back: %s %s".formatted(name(), e.getMessage(), asItWas()), e);
        } catch (IOException | RuntimeException e) {
            throw sentence(e);
        }
    }

    /// On one volume this is one step for everybody who looks.
    private void move(Temporary temporary) throws IOException {
        temporary.takeRightsOf(file);
        try {
            Files.move(temporary.path(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new NotWritten(
                    "%s cannot be replaced. It may be open in Excel or another program, or protected: close it there and write it again, or choose another name. %s"
                            .formatted(name(), asItWas()),
                    e);
        }
    }

    /// The workbook library hides the disk's complaints, and the closing of files under an interrupted thread, in
    /// exceptions of its own.
    private RuntimeException sentence(Exception thrown) {
        List<IOException> causes = causes(thrown);
        if (causes.stream().anyMatch(ClosedByInterruptException.class::isInstance)) {
            return new CancellationException("Writing was stopped.");
        }
        return thrown instanceof RuntimeException fault && causes.isEmpty() ? fault : sentence(causes.getFirst());
    }

    private NotWritten sentence(IOException e) {
        return e instanceof AccessDeniedException
                ? new NotWritten(
                        "%s cannot be written, because nothing may be written to the folder \"%s\". Choose another folder, or ask for the right to write there."
                                .formatted(name(), file.getParent()),
                        e)
                : new NotWritten(
                        "%s could not be written: %s. %s See that the disk has room and can be written to, or choose another folder."
                                .formatted(name(), reason(e), asItWas()),
                        e);
    }

    private String name() {
        return "\"%s\"".formatted(file.getFileName());
    }

    private String asItWas() {
        return Files.exists(file) ? "The file that stood there is as it was." : "Nothing is left of it.";
    }

    private static List<IOException> causes(Exception e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .toList();
    }

    /// The message of a file system's exception is only a path where it has no reason.
    private static String reason(IOException e) {
        String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return said == null ? "the system reports " + e.getClass().getSimpleName() : said;
    }
}
