package wholeplace.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.change.Diff;
import wholeplace.change.Revision;
import wholeplace.store.StoreRefused.Reason;

/// Budgets and their history in one file, open to this program alone. What a method has returned is on the disk.
///
/// One thread at a time: a second one waits. Every refusal is a [StoreRefused] with a sentence and leaves what was
/// saved as it was; after a refused write the store opens its file again by itself at the next use.
public final class Store implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Store.class.getName());

    private final Path file;
    private final String layer;
    private final long large;
    private @Nullable Database database;
    private boolean closed;

    private Store(Path file, String layer, long large) {
        this.file = file;
        this.layer = layer;
        this.large = large;
    }

    /// Where it lies.
    public Path path() {
        return file;
    }

    /// The file that a path given by a user stands for: `.mv.db` is added where it is missing.
    public static Path file(Path given) {
        return Place.file(given);
    }

    /// Opens a store that is there.
    ///
    /// @throws StoreRefused where it is not there, in use, newer, damaged or not ours
    public static Store open(Path given) {
        return open(given, OrderedFile.SCHEME + ":");
    }

    static Store open(Path given, String layer) {
        return open(given, layer, Compaction.LARGE);
    }

    static Store open(Path given, String layer, long large) {
        var store = new Store(Place.existing(Place.file(given)), layer, large);
        store.reading(database -> database);
        return store;
    }

    /// Makes an empty store where nothing is yet, and opens it.
    ///
    /// @throws StoreRefused where something is there already, or no folder, or no right to write
    public static Store create(Path given) {
        return create(given, OrderedFile.SCHEME + ":");
    }

    static Store create(Path given, String layer) {
        Path file = Place.free(Place.file(given));
        NewFile.make(file, layer);
        return open(file, layer);
    }

    /// Opens the store, or makes it where nothing is yet.
    public static Store openOrCreate(Path given) {
        return Files.exists(Place.file(given)) ? open(given) : create(given);
    }

    /// The store's file.
    public Path file() {
        return file;
    }

    /// The budgets, by name.
    public synchronized List<BudgetSummary> budgets() {
        return reading(database -> new BudgetTable(database.connection()).all());
    }

    /// Adds a budget. Its first revision adds everything it has, and is not undone.
    ///
    /// @param cause [Revision#EDIT] where somebody made it, or the file it was imported from
    /// @throws StoreRefused where one of that name is there already
    public synchronized Saved add(Budget budget, Instant when, String who, String label, Revision.Cause cause) {
        return writing(database -> new Append(database).first(budget, when, who, label, cause));
    }

    /// A budget as it is on the disk, checked against the fingerprint of its last revision, and its history against its
    /// hashes.
    ///
    /// @throws StoreRefused where there is none of that name, or it is damaged
    public synchronized Saved load(String name) {
        return reading(database -> new Load(database.connection()).load(name));
    }

    /// Appends a revision that turns `before` into `after`. Costs what changed, not what is there.
    ///
    /// @param revision says what turns the one into the other, with the number after that of `before`;
    /// [wholeplace.change.Step] makes it
    /// @throws StoreRefused where the budget has gone on since `before`, or its new name is taken, or the disk does not
    ///     take it: then nothing is saved, `before` is still what is on the disk, and the same call may be made again
    public synchronized Saved append(Saved before, Budget after, Revision revision) {
        if (revision.number() != before.revision() + 1
                || !revision.changes().equals(Diff.between(before.budget(), after))) {
            throw new IllegalArgumentException("Revision %d is not what turns revision %d into the budget given."
                    .formatted(revision.number(), before.revision()));
        }
        return writing(database -> new Append(database).next(before, after, revision));
    }

    /// All revisions with their changes, the first first, checked.
    public synchronized List<Revision> history(String name) {
        return reading(database -> new Load(database.connection()).history(name));
    }

    /// All revisions without their changes, the first first.
    public synchronized List<RevisionSummary> summaries(String name) {
        return reading(database -> new Load(database.connection()).summaries(name));
    }

    /// One revision with its changes, checked.
    public synchronized Revision revision(String name, long number) {
        return reading(database -> new Load(database.connection()).revision(name, number));
    }

    /// Closes the store, and gives back the room of old states where there is much.
    @Override
    public synchronized void close() {
        closed = true;
        drop(database -> database.finish(new Compaction(file, layer, large)));
    }

    private interface Work<T> {
        T on(Database database) throws SQLException;
    }

    private <T> T reading(Work<T> work) {
        try {
            return work.on(database());
        } catch (StoreRefused e) {
            throw e;
        } catch (SQLException | RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            // H2 believes what a page says of itself, and a damaged one may lead it anywhere.
            abandon();
            throw Trouble.reading(file, e);
        }
    }

    private <T> T writing(Work<T> work) {
        Database open = reading(database -> database);
        try {
            if (open.isReadOnly()) {
                throw Trouble.readOnly(file);
            }
            T made = work.on(open);
            open.commit();
            return made;
        } catch (StoreRefused e) {
            if (e.reason() == Reason.GONE) {
                abandon();
            }
            throw e;
        } catch (SQLException | RuntimeException e) {
            abandon();
            throw Trouble.writing(file, e);
        }
    }

    private Database database() throws SQLException {
        if (closed) {
            throw new StoreRefused(Reason.CLOSED, "The store \"%s\" was closed. Open it again.".formatted(file));
        }
        Database open = database;
        if (open == null) {
            open = Database.open(file, layer);
            database = open;
        }
        return open;
    }

    /// Drops the connection, and with it what was begun and not committed.
    private void abandon() {
        drop(Database::close);
    }

    private void drop(Closing closing) {
        Database open = database;
        database = null;
        if (open != null) {
            try {
                closing.close(open);
            } catch (SQLException | RuntimeException e) {
                // H2 closes itself when the disk refuses a write, and says so again here. What was committed is on the
                // disk, and the next opening checks it.
                LOG.log(System.Logger.Level.DEBUG, "The connection was closed already", e);
            }
        }
    }

    private interface Closing {
        void close(Database database) throws SQLException;
    }
}
