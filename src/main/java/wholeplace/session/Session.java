package wholeplace.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wholeplace.budget.Budget;
import wholeplace.change.Revision;
import wholeplace.change.Revision.Cause;
import wholeplace.change.Step;
import wholeplace.change.UndoStack;
import wholeplace.outlook.Outlook;
import wholeplace.store.RevisionSummary;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// The budget somebody works on. Its methods are called on one thread, the one that `ui` runs things on, and its
/// properties change on that thread only.
///
/// Close in this order: the editor, the session, the store.
public final class Session implements AutoCloseable {
    private final String who;
    private final InstantSource clock;
    private final Executor ui;
    private final SaveQueue queue;
    private final Path file;
    private final Computing computing;
    private final Map<Long, Revision> known = new HashMap<>();
    private final ReadOnlyObjectWrapper<Budget> budget;
    private final ReadOnlyObjectWrapper<Outlook> outlook;
    private final ReadOnlyObjectWrapper<Saving> saving;
    private final ReadOnlyObjectWrapper<UndoStack> undo;
    private final ReadOnlyLongWrapper number;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// @param saved what `store` loaded
    /// @param who goes into the history as the author of each change
    /// @param ui runs what it is given on the thread that shows this session
    public Session(Store store, Saved saved, String who, InstantSource clock, Executor ui) {
        this.who = who;
        this.clock = clock;
        this.ui = ui;
        this.budget = new ReadOnlyObjectWrapper<>(saved.budget());
        this.outlook = new ReadOnlyObjectWrapper<>(Outlook.of(saved.budget()));
        this.saving = new ReadOnlyObjectWrapper<>(new Saving.Saved(clock.instant()));
        this.undo = new ReadOnlyObjectWrapper<>(saved.undo());
        this.number = new ReadOnlyLongWrapper(saved.revision());
        this.file = store.path();
        this.queue = new SaveQueue(store, saved, new Outcomes());
        this.computing = new Computing(
                made -> ui.execute(() -> show(made)), sentence -> ui.execute(() -> trouble.set(sentence)));
        fetchWhatComesNext();
    }

    /// The store's file, beside which lies what is remembered of senders and templates.
    public Path file() {
        return file;
    }

    /// As it is on the screen; whether it is on the disk too says [#saving].
    public ReadOnlyObjectProperty<Budget> budget() {
        return budget.getReadOnlyProperty();
    }

    /// Of the budget, or of the one shortly before while a new one is computed.
    public ReadOnlyObjectProperty<Outlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    /// What undo and redo would do next.
    public ReadOnlyObjectProperty<UndoStack> undoStack() {
        return undo.getReadOnlyProperty();
    }

    /// Of the newest revision, on the disk or not.
    public ReadOnlyLongProperty number() {
        return number.getReadOnlyProperty();
    }

    /// Why the outlook could not be computed or the store would not tell something; empty where all is well.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Makes one revision that turns the budget into `after`; none where nothing differs.
    public void edit(Budget after, String label) {
        edit(after, label, Revision.EDIT);
    }

    /// Makes one revision of what `change` makes of the budget.
    ///
    /// @throws wholeplace.budget.InvalidBudget where that is no budget: then nothing has changed
    public void edit(UnaryOperator<Budget> change, String label) {
        edit(change.apply(budget.get()), label);
    }

    /// Makes one revision of an import.
    public void imported(Budget after, String file, String label) {
        edit(after, label, new Cause.Imported(file));
    }

    private void edit(Budget after, String label, Cause cause) {
        Step.edit(budget.get(), after, stamp(), label, cause).ifPresent(this::take);
    }

    /// Takes the last revision back that is in force. Does nothing where there is none.
    public void undo() {
        undo.get()
                .toUndo()
                .ifPresent(
                        wanted -> again(wanted, UndoStack::toUndo, taken -> Step.undo(budget.get(), taken, stamp())));
    }

    /// Makes the last revision again that was taken back. Does nothing where there is none.
    public void redo() {
        undo.get()
                .toRedo()
                .ifPresent(
                        wanted -> again(wanted, UndoStack::toRedo, taken -> Step.redo(budget.get(), taken, stamp())));
    }

    /// Takes a step made of a revision of the past, at once where it is known, else as soon as the store has told it,
    /// unless something else has become next by then.
    private void again(long wanted, Function<UndoStack, Optional<Long>> next, Function<Revision, Step> step) {
        Revision revision = known.get(wanted);
        if (revision != null) {
            take(step.apply(revision));
            return;
        }
        revision(wanted, told -> {
            if (next.apply(undo.get()).equals(Optional.of(wanted))) {
                take(step.apply(told));
            }
        });
    }

    private void take(Step step) {
        Revision revision = step.revision();
        known.put(revision.number(), revision);
        number.set(revision.number());
        undo.set(undo.get().after(revision.number(), revision.cause()));
        saving.set(Saving.UNDERWAY);
        budget.set(step.after());
        computing.compute(step.after());
        queue.add(step);
        fetchWhatComesNext();
    }

    /// Gets what undo and redo would need next before it is asked for.
    private void fetchWhatComesNext() {
        undo.get().toUndo().ifPresent(this::fetch);
        undo.get().toRedo().ifPresent(this::fetch);
    }

    private void fetch(long wanted) {
        if (!known.containsKey(wanted)) {
            revision(wanted, told -> known.put(wanted, told));
        }
    }

    /// What the revision that undo would take back did: `Typed 300,000 for HR-003 in 2028/29`. Nothing where there is
    /// none or the store has not told it yet.
    public Optional<String> toUndo() {
        return undo.get().toUndo().map(known::get).map(Revision::label);
    }

    /// What the revision that redo would make again did.
    public Optional<String> toRedo() {
        return undo.get().toRedo().map(known::get).map(Revision::label);
    }

    /// Tells all revisions, the first first, once those underway are saved.
    public void history(Consumer<List<RevisionSummary>> told) {
        ask((store, name) -> store.summaries(name), told);
    }

    /// Tells one revision with its changes.
    public void revision(long wanted, Consumer<Revision> told) {
        ask((store, name) -> store.revision(name, wanted), told);
    }

    /// All revisions with their changes, the first first, that led to `wanted`; none where that is not what is on the
    /// disk. Waits for the store, so call it off the window's thread; it may be called on any.
    public List<Revision> revisionsTo(Budget wanted) {
        return queue.revisionsTo(wanted);
    }

    /// Goes into the history as the author of each change.
    public String who() {
        return who;
    }

    private <T> void ask(BiFunction<Store, String, T> question, Consumer<T> told) {
        queue.ask(
                question,
                answer -> ui.execute(() -> told.accept(answer)),
                sentence -> ui.execute(() -> trouble.set(sentence)));
    }

    /// Tries again to save what could not be saved.
    public void saveAgain() {
        saving.set(Saving.UNDERWAY);
        queue.again();
    }

    /// Waits until all that can be saved is on the disk.
    ///
    /// @return why the rest could not be saved; nothing where all is on the disk
    public Optional<String> finish() {
        return queue.finish();
    }

    /// Ends the session's threads after a last try to save. Call [#finish] before, to know whether all is on the disk.
    @Override
    public void close() {
        computing.close();
        queue.close();
    }

    private Step.Stamp stamp() {
        return new Step.Stamp(number.get() + 1, clock.instant(), who);
    }

    @SuppressWarnings("ReferenceEquality") // Only the outlook of the very budget on the screen is shown.
    private void show(Outlook made) {
        if (made.budget() == budget.get()) {
            trouble.set("");
            outlook.set(made);
        }
    }

    /// What the store's thread tells, said on the thread of `ui`.
    private final class Outcomes implements SaveQueue.Report {
        @Override
        public void saved(long saved) {
            ui.execute(() -> {
                if (saved == number.get()) {
                    saving.set(new Saving.Saved(clock.instant()));
                }
            });
        }

        @Override
        public void notSaved(int steps, String sentence) {
            ui.execute(() -> saving.set(new Saving.NotSaved(steps, sentence)));
        }
    }
}
