package wholeplace.store;

import org.jspecify.annotations.Nullable;

/// The store would not do what was asked. The message is a sentence with a cure; nothing was half done.
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Why. A choice, so that a caller may act on it without reading the sentence.
    public enum Reason {
        /// There is no such file.
        NOT_FOUND,
        /// A store is to be made where something is already.
        TAKEN,
        /// Another window or program has it open.
        IN_USE,
        /// Made by a newer version of the program.
        NEWER,
        /// Made by an older version of the program, and not brought up to this one.
        OLD,
        /// Altered, torn or empty.
        DAMAGED,
        /// Not a store this program made.
        NOT_OURS,
        /// The disk is full or does not let us write.
        UNWRITABLE,
        /// The file went away or was replaced while it was open.
        GONE,
        /// No budget of that name.
        NO_SUCH_BUDGET,
        /// A budget of that name is there already.
        NAME_TAKEN,
        /// No revision of that number.
        NO_SUCH_REVISION,
        /// The budget has gone on since what is to be built upon was read.
        OVERTAKEN,
        /// The store was closed before.
        CLOSED
    }

    private final Reason reason;

    StoreRefused(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    StoreRefused(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
