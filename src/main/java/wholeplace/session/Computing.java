package wholeplace.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.outlook.Outlook;

/// Computes outlooks on a thread of its own. The newest budget wins: those it overtook are not computed.
final class Computing {
    private final Consumer<Outlook> done;
    private final Consumer<String> failed;
    private final AtomicReference<@Nullable Budget> newest = new AtomicReference<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outlook").daemon(true).factory());

    /// @param done gets each outlook, `failed` the sentence of one that could not be computed; both on the own thread
    Computing(Consumer<Outlook> done, Consumer<String> failed) {
        this.done = done;
        this.failed = failed;
    }

    void compute(Budget budget) {
        newest.set(budget);
        thread.execute(this::newest);
    }

    private void newest() {
        Budget budget = newest.getAndSet(null);
        if (budget == null) {
            return;
        }
        try {
            done.accept(Outlook.of(budget));
        } catch (ArithmeticException e) {
            failed.accept("The totals are more than 92 quadrillion pounds and cannot be shown."
                    + " Undo the last change, or check the unit of its amounts.");
        }
    }

    void close() {
        newest.set(null);
        thread.close();
    }
}
