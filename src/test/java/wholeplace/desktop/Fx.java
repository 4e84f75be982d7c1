package wholeplace.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// Runs the real JavaFX of a test, without a display, and waits for it.
public final class Fx {
    private static final long PATIENCE_SECONDS = 60;

    static {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        try {
            started.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Fx() {}

    /// The answer of some work on the JavaFX thread. What it throws is thrown here.
    public static <T> T get(Callable<T> work) {
        var task = new FutureTask<T>(work);
        Platform.runLater(task);
        return await(task);
    }

    /// Does some work on the JavaFX thread and waits until it is done.
    public static void run(Action work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until what the JavaFX thread was asked to do so far is done, and what that asked for too.
    public static void settle() {
        var done = new FutureTask<>(() -> true);
        Platform.runLater(() -> Platform.runLater(done));
        await(done);
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("JavaFX did not answer within a minute.", e);
        }
    }

    /// Some work that may fail.
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }
}
