package wholeplace.desktop.exchange;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import wholeplace.excel.Progress;

/// Does what takes long on a thread of its own, one thing at a time, and shows how far it is, with Cancel beside it.
/// What is begun takes the place of what was underway. All methods are for the JavaFX thread.
final class Work extends HBox {
    private static final int BAR = 160;

    /// What takes long. It ends when the progress says stop.
    interface Doing<T> {
        T with(Progress progress);
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("exchange").daemon(true).factory());
    private final Label what = new Label();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Running<?> underway;

    Work() {
        super(10);
        getStyleClass().add("wp-work");
        what.getStyleClass().add("wp-soft");
        what.setMinWidth(0);
        bar.setPrefWidth(BAR);
        bar.accessibleTextProperty().bind(what.textProperty());
        var cancel = new Button("Cancel");
        cancel.setId("cancel-work");
        cancel.getStyleClass().add("wp-pill");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(pressed -> cancel());
        getChildren().addAll(what, bar, cancel);
        setVisible(false);
    }

    /// @param words said beside the bar, such as `Reading bids.xlsx`
    /// @param done gets what came of it
    /// @param stopped gets the sentences that tell why nothing came of it; none where the user cancelled it
    <T> void begin(String words, Doing<T> doing, Consumer<T> done, Consumer<List<String>> stopped) {
        leave();
        var running = new Running<>(doing);
        running.setOnSucceeded(ended -> end(running, () -> done.accept(running.getValue())));
        running.setOnFailed(ended -> end(running, () -> stopped.accept(Refusals.sentences(running.getException()))));
        underway = running;
        what.setText(words);
        bar.progressProperty().bind(running.progressProperty());
        setVisible(true);
        thread.execute(running);
    }

    /// Only what is still wanted is told.
    private void end(Running<?> ended, Runnable told) {
        if (ended.equals(underway)) {
            underway = null;
            setVisible(false);
            told.run();
        }
    }

    boolean isUnderway() {
        return underway != null;
    }

    /// Runs something after what is underway, such as closing what it used.
    void afterwards(Runnable last) {
        thread.execute(last);
    }

    /// Stops what is underway where it next asks, which tells that it was stopped, or that it was done before that.
    void cancel() {
        if (underway != null) {
            what.setText("Stopping");
            underway.stop = true;
        }
    }

    /// Stops what is underway without telling anybody.
    private void leave() {
        if (underway != null) {
            underway.stop = true;
            underway = null;
        }
    }

    /// Stops what is underway; the thread ends after what it was asked to run afterwards.
    void close() {
        leave();
        setVisible(false);
        thread.shutdown();
    }

    /// Stopped by a word and not by an interrupt, which could break a file that is being written.
    private static final class Running<T> extends Task<T> {
        private final Doing<T> doing;
        private volatile boolean stop;

        Running(Doing<T> doing) {
            this.doing = doing;
        }

        @Override
        protected T call() {
            return doing.with((done, whole) -> {
                updateProgress(done, whole);
                return !stop;
            });
        }
    }
}
