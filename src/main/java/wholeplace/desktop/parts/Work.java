package wholeplace.desktop.parts;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import wholeplace.excel.Progress;

/// Long work off the window's thread, one at a time: how far it is, a way to cancel it, and what became of it.
public final class Work extends HBox {
    /// What takes long.
    public interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Button cancel = new Button("Cancel");
    private @Nullable Task<?> running;

    public Work() {
        super(10);
        getStyleClass().add("wp-work");
        bar.setPrefWidth(160);
        bar.setAccessibleText("Progress");
        cancel.getStyleClass().add("wp-secondary");
        cancel.setOnAction(pressed -> cancel());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setId("work-words");
        getChildren().addAll(bar, words, cancel);
        show(false);
    }

    /// Starts a job in place of the one that runs.
    ///
    /// @param doing what is said meanwhile
    /// @param done gets what came of it
    /// @param refused gets the sentence where it was refused
    public <T> void start(String doing, Job<T> job, Consumer<T> done, Consumer<String> refused) {
        cancel();
        var task = new Task<T>() {
            @Override
            protected T call() throws Exception {
                return job.run((soFar, whole) -> {
                    updateProgress(soFar, whole);
                    return !isCancelled();
                });
            }
        };
        running = task;
        bar.progressProperty().bind(task.progressProperty());
        say(doing, "wp-soft");
        show(true);
        task.setOnSucceeded(event -> ended(task, () -> done.accept(task.getValue())));
        task.setOnCancelled(event -> ended(task, () -> say("Cancelled. Nothing was changed.", "wp-soft")));
        task.setOnFailed(event -> ended(task, () -> refused.accept(sentence(task.getException()))));
        Thread.ofPlatform().name("work").daemon(true).start(task);
    }

    private void ended(Task<?> task, Runnable then) {
        if (task.equals(running)) {
            running = null;
            say("", "wp-soft");
            show(false);
            then.run();
        }
    }

    private static String sentence(Throwable refusal) {
        return refusal instanceof CancellationException
                ? "Cancelled. Nothing was changed."
                : Objects.requireNonNullElse(refusal.getMessage(), refusal.toString());
    }

    /// Says what became of the last work.
    public void say(String sentence, String styleClass) {
        words.setText(sentence);
        words.getStyleClass().setAll(List.of("label", styleClass));
    }

    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void show(boolean working) {
        bar.setVisible(working);
        bar.setManaged(working);
        cancel.setVisible(working);
        cancel.setManaged(working);
    }
}
