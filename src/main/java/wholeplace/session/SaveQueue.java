package wholeplace.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import wholeplace.budget.Budget;
import wholeplace.change.Revision;
import wholeplace.change.Step;
import wholeplace.store.Saved;
import wholeplace.store.Store;
import wholeplace.store.StoreRefused;

/// Brings steps to the disk one after the other on a thread of its own. Nothing passes a step that could not be saved.
final class SaveQueue {
    /// Hears what became of the steps, on the store's thread.
    interface Report {
        /// All steps up to the revision of that number are on the disk.
        void saved(long number);

        void notSaved(int steps, String sentence);
    }

    private final Store store;
    private final Report report;
    private final Queue<Step> waiting = new ConcurrentLinkedQueue<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store").daemon(true).factory());

    /// Touched by the store's thread only.
    private Saved saved;

    SaveQueue(Store store, Saved saved, Report report) {
        this.store = store;
        this.saved = saved;
        this.report = report;
    }

    void add(Step step) {
        waiting.add(step);
        again();
    }

    /// Tries what waits.
    void again() {
        thread.execute(this::save);
    }

    /// Asks the store about this budget, once all that was to be saved before has been tried. The answer, or the
    /// sentence with which the store refused, is told on the store's thread.
    <T> void ask(BiFunction<Store, String, T> question, Consumer<T> answer, Consumer<String> refusal) {
        thread.execute(() -> {
            try {
                answer.accept(question.apply(store, saved.budget().name()));
            } catch (StoreRefused refused) {
                refusal.accept(sentence(refused));
            }
        });
    }

    /// The revisions that led to a budget, where it is the one on the disk; empty where it is not. Waits for the store.
    List<Revision> revisionsTo(Budget budget) {
        return CompletableFuture.supplyAsync(
                        () -> saved.budget().equals(budget) ? store.history(budget.name()) : List.<Revision>of(),
                        thread)
                .join();
    }

    /// Waits until all that waits has been tried once more.
    ///
    /// @return what could not be saved and why; nothing where all is on the disk
    Optional<String> finish() {
        return CompletableFuture.supplyAsync(this::save, thread).join();
    }

    /// Lets the thread end when it has done what it was asked.
    void close() {
        thread.close();
    }

    private Optional<String> save() {
        for (Step step = waiting.peek(); step != null; step = waiting.peek()) {
            try {
                saved = store.append(saved, step.after(), step.revision());
            } catch (StoreRefused refused) {
                report.notSaved(waiting.size(), sentence(refused));
                return Optional.of(sentence(refused));
            }
            waiting.remove();
            report.saved(saved.revision());
        }
        return Optional.empty();
    }

    private static String sentence(StoreRefused refused) {
        return Objects.requireNonNull(refused.getMessage(), "A refusal says why.");
    }
}
