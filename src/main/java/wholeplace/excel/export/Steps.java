package wholeplace.excel.export;

import java.util.concurrent.CancellationException;
import wholeplace.excel.Progress;

/// Counts rows written and read back, tells the progress now and then, and ends the work when told to.
public final class Steps {
    private static final int BETWEEN_REPORTS = 128;

    private final Progress progress;
    private final long whole;
    private long done;

    public Steps(Progress progress, long whole) {
        this.progress = progress;
        this.whole = whole;
    }

    public void step() {
        done++;
        if (done % BETWEEN_REPORTS == 0) {
            report();
        }
    }

    public void report() {
        if (!progress.goOn(Math.min(done, whole), whole)) {
            throw new CancellationException("Writing was stopped.");
        }
    }
}
