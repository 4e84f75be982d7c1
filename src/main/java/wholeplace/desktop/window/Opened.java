package wholeplace.desktop.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.change.Revision;
import wholeplace.json.BudgetFile;
import wholeplace.store.BudgetSummary;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// A store that is open and one budget of it. Made off the window's thread.
///
/// @param budgets the names of all budgets of the store
record Opened(Store store, Saved saved, List<String> budgets) {
    static final String SAMPLE_STORE = "calderbridge";

    /// Opens a store, or makes it with the sample place in it where nothing is there yet.
    ///
    /// @param wanted the budget to open; the one changed last where there is none of that name
    static Opened at(Path path, Optional<String> wanted, String who, Clock clock) {
        makeFolder(path);
        Store store = Store.openOrCreate(path);
        try {
            if (store.budgets().isEmpty()) {
                store.add(BudgetFile.sample(), clock.instant(), who, "Began with the sample place", Revision.EDIT);
            }
            return of(store, wanted);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static void makeFolder(Path path) {
        Path folder = Store.file(path).getParent();
        if (folder != null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "The folder \"%s\" cannot be made. Name a store in a folder you may write to."
                                .formatted(folder),
                        e);
            }
        }
    }

    /// Another budget of a store that is open.
    static Opened of(Store store, Optional<String> wanted) {
        List<BudgetSummary> all = store.budgets();
        List<String> names = all.stream().map(BudgetSummary::name).toList();
        String name = wanted.filter(names::contains).orElseGet(() -> newest(all));
        return new Opened(store, store.load(name), names);
    }

    private static String newest(List<BudgetSummary> all) {
        BudgetSummary newest = all.getFirst();
        for (BudgetSummary budget : all) {
            newest = budget.changed().isAfter(newest.changed()) ? budget : newest;
        }
        return newest.name();
    }

    /// The same store with one more budget, which is the one open.
    static Opened with(Store store, Budget budget, String who, Instant when) {
        store.add(budget, when, who, "Made the budget", Revision.EDIT);
        return of(store, Optional.of(budget.name()));
    }
}
