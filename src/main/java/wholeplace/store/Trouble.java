package wholeplace.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import wholeplace.store.StoreRefused.Reason;

/// What went wrong below, as a sentence.
final class Trouble {
    private Trouble() {}

    /// Opening or reading failed: whatever H2 says then, the file is not what was written.
    static StoreRefused reading(Path file, Throwable cause) {
        if (cause instanceof SQLException e && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return inUse(file, cause);
        }
        String what = cause instanceof IllegalStateException ? cause.getMessage() : null;
        return damaged(file, what == null ? "it cannot be read" : what, cause);
    }

    static StoreRefused inUse(Path file, @Nullable Throwable cause) {
        return new StoreRefused(
                Reason.IN_USE,
                "The store \"%s\" is in use by another window or program. Close it there first.".formatted(file),
                cause);
    }

    static StoreRefused damaged(Path file, String what, @Nullable Throwable cause) {
        return new StoreRefused(
                Reason.DAMAGED,
                "The store \"%s\" is damaged: %s. Nothing was changed. Put back a copy of the file, or import the last JSON export into a new store."
                        .formatted(file, what),
                cause);
    }

    static StoreRefused writing(Path file, Throwable cause) {
        return new StoreRefused(
                Reason.UNWRITABLE,
                "The store \"%s\" could not be written, so this change was not saved. Make room on the disk or check your rights to the file, then try again."
                        .formatted(file),
                cause);
    }

    static StoreRefused readOnly(Path file) {
        return new StoreRefused(
                Reason.UNWRITABLE,
                "The store \"%s\" may be read but not written. Ask for the right to write it, or work on a copy."
                        .formatted(file));
    }

    static StoreRefused oldAndReadOnly(Path file) {
        return new StoreRefused(
                Reason.OLD,
                "The store \"%s\" was made by an older version of the program and must be brought up to this one before it is opened, but it may only be read. Ask for the right to write it, or open a copy."
                        .formatted(file));
    }

    static StoreRefused notUpgraded(Path file, Throwable cause) {
        return new StoreRefused(
                Reason.OLD,
                "The store \"%s\" was made by an older version of the program and could not be brought up to this one, so it was left as it was. Make room on the disk and check your rights to its folder, then open it again."
                        .formatted(file),
                cause);
    }

    static StoreRefused notMade(Path file, Throwable cause) {
        return new StoreRefused(
                Reason.UNWRITABLE,
                "The store \"%s\" could not be created. Make room on the disk, or choose a folder you may write to."
                        .formatted(file),
                cause);
    }

    static StoreRefused gone(Path file, @Nullable Throwable cause) {
        return new StoreRefused(
                Reason.GONE,
                "The store \"%s\" was moved, deleted or replaced while it was open, so this change was not saved. Put it back and open it again, or export the budget."
                        .formatted(file),
                cause);
    }
}
