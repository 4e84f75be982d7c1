package wholeplace.json;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What the disk said, in sentences.
final class DiskTrouble {
    private DiskTrouble() {}

    static String reading(Path file, IOException trouble) {
        if (Files.isDirectory(file)) {
            return "%s is a folder. Choose a file in it.".formatted(file);
        }
        return switch (trouble) {
            case NoSuchFileException e -> "There is no file %s. Check its name and folder.".formatted(file);
            case AccessDeniedException e -> "You may not read %s. Ask its owner for access.".formatted(file);
            default -> "%s cannot be read: %s.".formatted(file, trouble.getMessage());
        };
    }

    static String writing(Path file, IOException trouble) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            return "%s is a folder. Give a file name in it.".formatted(file);
        }
        if (folder != null && !Files.isDirectory(folder)) {
            return "There is no folder %s. Make it first, or choose another.".formatted(folder);
        }
        return trouble instanceof AccessDeniedException
                ? "You may not write in %s. Choose another folder.".formatted(folder)
                : "%s could not be written: %s. What was there is untouched.".formatted(file, trouble.getMessage());
    }
}
