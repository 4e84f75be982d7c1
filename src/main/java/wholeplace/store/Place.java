package wholeplace.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wholeplace.store.StoreRefused.Reason;

/// Where a store is: the file of a path that a user gave.
final class Place {
    private Place() {}

    /// The path with H2's ending.
    static Path file(Path given) {
        Path name = given.getFileName();
        if (name == null || name.toString().isEmpty()) {
            throw new StoreRefused(Reason.NOT_FOUND, "\"%s\" names no file. Name the store's file.".formatted(given));
        }
        return name.toString().endsWith(Database.ENDING)
                ? given.toAbsolutePath().normalize()
                : given.resolveSibling(name + Database.ENDING).toAbsolutePath().normalize();
    }

    /// The real path of a store that is there.
    static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreRefused(
                    Reason.NOT_FOUND,
                    Files.exists(file)
                            ? "\"%s\" is no file. Name the store's file.".formatted(file)
                            : "There is no store \"%s\". Check the path, or create a store there first."
                                    .formatted(file));
        }
        try {
            return speakable(file.toRealPath());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// The real path that a store which is not there yet will have.
    static Path free(Path file) {
        if (Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreRefused(
                    Reason.TAKEN, "\"%s\" is there already. Open it, or choose another name.".formatted(file));
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreRefused(
                    Reason.NOT_FOUND,
                    "There is no folder \"%s\" to create a store in. Create the folder first.".formatted(folder));
        }
        try {
            return speakable(folder.toRealPath().resolve(file.getFileName()));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// H2 takes a path as part of a text in which a semicolon begins a setting, which may be code, and cannot be
    /// escaped.
    private static Path speakable(Path file) {
        String path = file.toString();
        boolean wrong = path.indexOf(';') >= 0
                || path.chars().anyMatch(Character::isISOControl)
                || (File.separatorChar == '/' && path.indexOf('\\') >= 0);
        if (wrong || !path.endsWith(Database.ENDING)) {
            throw new StoreRefused(
                    Reason.UNWRITABLE,
                    wrong
                            ? ("The path \"%s\" has a semicolon, a backslash or a control character in it, which a store's"
                                            + " may not. Rename the file or the folder, or choose another.")
                                    .formatted(path)
                            : "\"%s\" does not end in %s, which a store's file must. Rename it."
                                    .formatted(path, Database.ENDING));
        }
        return file;
    }

    private static StoreRefused unreadable(Path file, IOException cause) {
        return new StoreRefused(
                Reason.UNWRITABLE,
                "\"%s\" cannot be reached. Check the folder and your rights to it.".formatted(file),
                cause);
    }
}
