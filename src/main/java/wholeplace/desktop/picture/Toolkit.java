package wholeplace.desktop.picture;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/// JavaFX without a display: starts it and does work on its thread.
final class Toolkit {
    private static boolean started;

    private Toolkit() {}

    /// Starts JavaFX on its headless platform, unless it runs already.
    static synchronized void start() {
        if (started) {
            return;
        }
        setUnlessSet("glass.platform", "Headless");
        setUnlessSet("prism.order", "sw");
        setUnlessSet("java.awt.headless", "true");
        var ready = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> ready.complete(true));
            ready.join();
        } catch (IllegalStateException running) {
            // Started by somebody else, a window or a test: that one will do.
            run(() -> {});
        }
        Platform.setImplicitExit(false);
        started = true;
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    static <T> T get(Callable<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }

    /// Some work that may fail.
    interface Action {
        void run() throws Exception;
    }

    static void run(Action work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until the thread has done what it was asked to so far, and what that asked for.
    static void settle() {
        run(() -> {});
        run(() -> {});
    }
}
