package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.store.StoreTest.append;
import static wholeplace.store.StoreTest.raised;
import static wholeplace.store.StoreTest.refused;
import static wholeplace.store.StrangersStoreTest.sql;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.budget.Budgets;
import wholeplace.change.Revision;
import wholeplace.store.StoreRefused.Reason;

/// What goes wrong outside the program is told in a sentence with a cure, and costs nothing that was saved.
class StoreTroubleTest {
    private static final String CURE =
            ". Nothing was changed. Put back a copy of the file, or import the last JSON export into a new store.";

    @TempDir
    Path folder;

    private Path given() {
        return folder.resolve("place");
    }

    private Path file() throws IOException {
        return folder.toRealPath().resolve("place.mv.db");
    }

    private Saved aStore() {
        try (Store store = Store.create(given())) {
            return store.add(Budgets.large(20, 5), Instant.EPOCH, "A. Rahman", "Created", Revision.EDIT);
        }
    }

    @Test
    void theFileNamedIsTheFileFound() throws IOException {
        aStore();
        assertThat(file()).exists();
        assertThat(Store.file(Path.of("place"))).isEqualTo(Store.file(Path.of("place.mv.db")));
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing beside the store").hasSize(1);
        }
        try (Store store = Store.openOrCreate(file())) {
            assertThat(store.file()).isEqualTo(file());
            assertThat(store.budgets()).hasSize(1);
        }
    }

    @Test
    void whatIsNotThereOrIsThereAlreadyIsSaid() throws IOException {
        refused(
                () -> Store.open(given()),
                Reason.NOT_FOUND,
                "There is no store \"%s\". Check the path, or create a store there first.".formatted(file()));
        refused(
                () -> Store.create(folder.resolve("nowhere/place")),
                Reason.NOT_FOUND,
                "There is no folder \"%s\" to create a store in. Create the folder first."
                        .formatted(folder.resolve("nowhere")));
        refused(() -> Store.open(Path.of("/")), Reason.NOT_FOUND, "\"/\" names no file. Name the store's file.");
        aStore();
        refused(
                () -> Store.create(given()),
                Reason.TAKEN,
                "\"%s\" is there already. Open it, or choose another name.".formatted(file()));
        Files.createDirectory(folder.resolve("folder.mv.db"));
        refused(
                () -> Store.open(folder.resolve("folder")),
                Reason.NOT_FOUND,
                "\"%s\" is no file. Name the store's file.".formatted(folder.resolve("folder.mv.db")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pla;ce", "x;INIT=CALL 1", "pla\tce", "pla\\ce"})
    void aPathThatH2WouldTakeForASettingIsRefused(String name) throws IOException {
        Assumptions.assumeTrue(File.separatorChar == '/');
        refused(
                () -> Store.create(folder.resolve(name)),
                Reason.UNWRITABLE,
                ("The path \"%s\" has a semicolon, a backslash or a control character in it, which a store's may not."
                                + " Rename the file or the folder, or choose another.")
                        .formatted(folder.toRealPath().resolve(name + ".mv.db")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "quote'\"s", "per%cent #1 $=~", "Zürich-Straße", "a.b"})
    void anyOtherNameWillDo(String name) {
        try (Store store = Store.create(folder.resolve(name))) {
            store.add(Budgets.large(2, 5), Instant.EPOCH, "A. Rahman", "Created", Revision.EDIT);
        }
        try (Store store = Store.open(folder.resolve(name))) {
            assertThat(store.load("Large place").budget()).isEqualTo(Budgets.large(2, 5));
        }
    }

    @Test
    void aStoreIsOpenOnlyOnce() throws IOException {
        Saved saved = aStore();
        try (Store store = Store.open(given())) {
            refused(
                    () -> Store.open(given()),
                    Reason.IN_USE,
                    "The store \"%s\" is in use by another window or program. Close it there first.".formatted(file()));
            assertThat(append(store, saved, raised(saved.budget(), 7), Revision.EDIT)
                            .revision())
                    .isEqualTo(2);
        }
        Store closed = Store.open(given());
        closed.close();
        closed.close();
        refused(
                () -> closed.load("Large place"),
                Reason.CLOSED,
                "The store \"%s\" was closed. Open it again.".formatted(file()));
    }

    @Test
    void anEmptyFileIsDamageAndStaysEmpty() throws IOException {
        Files.createFile(file());
        refused(
                () -> Store.open(given()),
                Reason.DAMAGED,
                "The store \"%s\" is damaged: it is empty".formatted(file()) + CURE);
        assertThat(file()).isEmptyFile();
    }

    @Test
    void aTornOrForeignFileIsDamage() throws IOException {
        aStore();
        byte[] whole = Files.readAllBytes(file());
        for (int length : new int[] {1, 4_096, 8_192, 16_384}) {
            Files.write(file(), Arrays.copyOf(whole, length));
            refusedAsDamaged(
                    switch (length) {
                        case 8_192 -> "it is empty";
                        case 16_384 -> "parts of it are missing";
                        default -> "it cannot be read";
                    });
            assertThat(file()).hasSize(length);
        }
        Files.writeString(file(), "Service,2027/28\nHousing,1000\n".repeat(500));
        refusedAsDamaged("it cannot be read");
    }

    private void refusedAsDamaged(String what) throws IOException {
        refused(
                () -> Store.open(given()),
                Reason.DAMAGED,
                "The store \"%s\" is damaged: %s".formatted(file(), what) + CURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE line_amount SET pence = pence + 1 WHERE line = 3 AND start_year = 2028 | "Large place" is not what its last revision, 2, made it
            DELETE FROM line_amount WHERE line = 3 AND start_year = 2028                  | "Large place" is not what its last revision, 2, made it
            UPDATE budget SET years = 6                                                   | "Large place" is not what its last revision, 2, made it
            UPDATE partner SET name = 'Somebody' WHERE id = 'p1'                          | "Large place" is not what its last revision, 2, made it
            UPDATE revision SET made_by = 'Somebody' WHERE number = 1                     | revision 1 is not what was written
            UPDATE revision SET hash = previous_hash WHERE number = 2                     | revision 2 is not what was written
            UPDATE change SET text_after = '8.00' WHERE revision = 2                      | revision 2 is not what was written
            DELETE FROM change WHERE revision = 2                                         | revision 2 is not what was written
            DELETE FROM change WHERE number = 5                                           | revision 1 is not what was written
            UPDATE budget SET revision = 3                                                | revision 3 of "Large place" is missing
            UPDATE budget SET revision = 1                                                | "Large place" is not what its last revision, 1, made it
            """)
    void whatWasAlteredIsFoundWhenItIsLoaded(String alteration, String what) throws Exception {
        Saved saved = aStore();
        try (Store store = Store.open(given())) {
            append(store, saved, raised(saved.budget(), 7), Revision.EDIT);
        }
        sql(file(), alteration);
        try (Store store = Store.open(given())) {
            refused(
                    () -> store.load("Large place"),
                    Reason.DAMAGED,
                    "The store \"%s\" is damaged: %s".formatted(file(), what) + CURE);
        }
    }

    @Test
    void aFullDiskCostsNothingThatWasSavedAndTheSameCallWorksOnceThereIsRoom() throws IOException {
        Saved saved = aStore();
        FullDisk.register();
        try (Store store = Store.open(given(), FullDisk.LAYER)) {
            saved = append(store, saved, raised(saved.budget(), 1), Revision.EDIT);
            for (long room : new long[] {0, 100, 3_000, 5_000}) {
                FullDisk.ROOM.set(room);
                Saved before = saved;
                refused(
                        () -> append(store, before, raised(before.budget(), 2_000_000), Revision.EDIT),
                        Reason.UNWRITABLE,
                        "The store \"%s\" could not be written, so this change was not saved. Make room on the disk or check your rights to the file, then try again."
                                .formatted(file()));
                FullDisk.ROOM.set(Long.MAX_VALUE);
                saved = append(store, before, raised(before.budget(), 2_000_000), Revision.EDIT);
                saved = append(store, saved, raised(saved.budget(), room), Revision.EDIT);
            }
            assertThat(saved.revision()).isEqualTo(10);
        }
        try (Store store = Store.open(given())) {
            assertThat(store.load("Large place")).isEqualTo(saved);
        }
    }

    @Test
    void aStoreThatMayOnlyBeReadIsShownAndNotWritten() throws IOException {
        Saved saved = aStore();
        WriteProtected.register();
        try (Store store = Store.open(given(), WriteProtected.LAYER)) {
            assertThat(store.load("Large place")).isEqualTo(saved);
            refused(
                    () -> append(store, saved, raised(saved.budget(), 2), Revision.EDIT),
                    Reason.UNWRITABLE,
                    "The store \"%s\" may be read but not written. Ask for the right to write it, or work on a copy."
                            .formatted(file()));
        }
    }

    @Test
    void aFolderThatTakesNoFilesIsToldInASentenceAndNothingElse() {
        Path proc = Path.of("/proc");
        Assumptions.assumeTrue(
                Files.isDirectory(proc), "a folder that takes no files, not even from the administrator");
        var err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            refused(
                    () -> Store.create(proc.resolve("place")),
                    Reason.UNWRITABLE,
                    "The store \"/proc/place.mv.db\" could not be created. Make room on the disk, or choose a folder you may write to.");
        } finally {
            System.setErr(before);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFileDeletedOrReplacedWhileItIsOpenIsNoticedBeforeAnythingIsCalledSaved() throws IOException {
        Assumptions.assumeTrue(File.separatorChar == '/', "Windows lets nobody delete a file that is open");
        Saved saved = aStore();
        byte[] copy = Files.readAllBytes(file());
        Path elsewhere = folder.resolve("elsewhere.mv.db");
        String sentence =
                "The store \"%s\" was moved, deleted or replaced while it was open, so this change was not saved. Put it back and open it again, or export the budget."
                        .formatted(file());
        try (Store store = Store.open(given())) {
            Files.move(file(), elsewhere);
            refused(() -> append(store, saved, raised(saved.budget(), 2), Revision.EDIT), Reason.GONE, sentence);
            Files.write(file(), copy);
            Saved again = append(store, saved, raised(saved.budget(), 3), Revision.EDIT);
            assertThat(store.load("Large place")).isEqualTo(again);
            Files.delete(file());
            Files.write(file(), copy);
            refused(() -> append(store, again, raised(again.budget(), 4), Revision.EDIT), Reason.GONE, sentence);
        }
    }
}
