package wholeplace.session;

import java.time.Instant;

/// Whether what is on the screen is on the disk too. A choice, so the compiler lists the cases.
public sealed interface Saving {
    /// All of it, since then.
    record Saved(Instant at) implements Saving {}

    /// It is being written.
    record Underway() implements Saving {}

    /// The disk or the store refused it. It is kept in memory and tried again with the next edit.
    ///
    /// @param steps how many are not on the disk
    /// @param sentence why, and the cure
    record NotSaved(int steps, String sentence) implements Saving {}

    Saving UNDERWAY = new Underway();
}
