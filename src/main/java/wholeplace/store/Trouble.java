package wholeplace.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import wholeplace.store.StoreRefused.Reason;

/// What went wrong below, as a sentence.
final class Trouble {
    private Trouble() {}

    /// Opening or reading failed.
    static StoreRefused reading(Path file, Exception cause) {
        if (isLocked(cause)) {
            return new StoreRefused(
                    Reason.IN_USE,
                    "The store \"%s\" is in use by another window or program. Close it there first.".formatted(file),
                    cause);
        }
        String what = cause instanceof IllegalStateException ? cause.getMessage() : "it cannot be read";
        return new StoreRefused(
                Reason.DAMAGED,
                ("The store \"%s\" is damaged: %s. Nothing was changed. Put back a copy of the file, or import the last"
                                + " JSON export into a new store.")
                        .formatted(file, what),
                cause);
    }

    /// Writing failed.
    static StoreRefused writing(Path file, Exception cause) {
        if (isLocked(cause)) {
            return reading(file, cause);
        }
        return new StoreRefused(
                Reason.UNWRITABLE,
                "The store \"%s\" could not be written, so nothing of this change was saved. Make room on the disk or check your rights to it, then try again."
                        .formatted(file),
                cause);
    }

    private static boolean isLocked(Exception cause) {
        return cause instanceof SQLException e && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }
}
