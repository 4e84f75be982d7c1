package wholeplace.excel;

/// Hears how far a reading or writing is, and can stop it. Called on the working thread, when reading at least once
/// in every 64 kB.
///
/// In a JavaFX task: `(done, whole) -> { updateProgress(done, whole); return !isCancelled(); }`
@FunctionalInterface
public interface Progress {
    /// Reports to nobody, and stops when the reading thread is interrupted.
    Progress UNTIL_INTERRUPTED = (done, whole) -> !Thread.currentThread().isInterrupted();

    /// @param done bytes read of the part at hand (the texts, the sheet); where something is written, what that says
    /// @param whole as much as there is of the same, or -1 where that is not known
    /// @return whether to go on; false ends the work with a [java.util.concurrent.CancellationException]
    boolean goOn(long done, long whole);
}
