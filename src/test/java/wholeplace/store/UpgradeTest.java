package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.store.StoreTest.append;
import static wholeplace.store.StoreTest.refused;
import static wholeplace.store.StrangersStoreTest.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.WholeBudgets;
import wholeplace.change.Fingerprint;
import wholeplace.change.Revision;
import wholeplace.store.StoreRefused.Reason;

/// A store that the first version of the program made is brought up when it is opened, or left as it was.
class UpgradeTest {
    private static final String ORDERED = "ordered:";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() throws IOException {
        file = folder.toRealPath().resolve("place.mv.db");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyBudgetComesBackWithItsHistoryAndTakesWhatIsNew(long seed) throws IOException, SQLException {
        Budget first = Budgets.generated(seed, 40);
        Budget edited = Budgets.edited(first, seed + 1).withName("Edited");
        Budget other = Budgets.large(30, 5);
        VersionOne.make(file, List.of(List.of(first, edited), List.of(other)));
        Budget whole = WholeBudgets.edited(edited, seed + 2);
        Saved saved;
        try (Store store = Store.open(file)) {
            saved = store.load("Edited");
            assertThat(saved.budget()).isEqualTo(edited);
            assertThat(saved.fingerprint()).isEqualTo(Fingerprint.of(edited));
            assertThat(store.load("Large place").budget()).isEqualTo(other);
            assertThat(store.history("Edited")).hasSize(2);
            saved = append(store, saved, whole, Revision.EDIT);
        }
        try (Store store = Store.open(file)) {
            assertThat(store.load(whole.name())).isEqualTo(saved);
        }
        assertNothingIsBeside();
    }

    @Test
    void anUpgradedStoreIsMadeAsANewOneIs() throws SQLException {
        VersionOne.make(file, List.of(List.of(Budgets.large(30, 5)), List.of(Budgets.generated(3, 20))));
        Store.open(file).close();
        Catalogue upgraded = Catalogue.read(file, "");
        assertThat(upgraded.version()).isEqualTo(2);
        assertThat(upgraded.definitions()).isEqualTo(Catalogue.ours(2));
    }

    @Test
    void theNewFileIsOnTheDiskBeforeItIsPutInThePlaceOfTheOld() throws IOException, SQLException {
        aStoreOfVersionOne();
        PowerCut.start(folder.resolve("nothing yet"), Long.MAX_VALUE);
        Upgrade.run(file, ORDERED + PowerCut.SCHEME + ":");
        assertThat(file).hasBinaryContent(PowerCut.forced());
        Store.open(file).close();
    }

    @Test
    void anOldStoreThatMayOnlyBeReadSaysWhatToDo() throws IOException, SQLException {
        byte[] before = aStoreOfVersionOne();
        WriteProtected.register();
        refused(
                () -> Store.open(file, WriteProtected.LAYER),
                Reason.OLD,
                "The store \"%s\" was made by an older version of the program and must be brought up to this one before it is opened, but it may only be read. Ask for the right to write it, or open a copy."
                        .formatted(file));
        assertLeftAsItWas(before);
    }

    @Test
    void aDiskWithoutRoomLeavesTheOldStoreAsItWas() throws IOException, SQLException {
        byte[] before = aStoreOfVersionOne();
        FullDisk.register();
        FullDisk.ROOM.set(10_000);
        refused(
                () -> Store.open(file, FullDisk.LAYER),
                Reason.OLD,
                "The store \"%s\" was made by an older version of the program and could not be brought up to this one, so it was left as it was. Make room on the disk and check your rights to its folder, then open it again."
                        .formatted(file));
        assertLeftAsItWas(before);
    }

    @Test
    void anOldStoreThatIsNotWhatItsHistorySaysIsNotBroughtUp() throws IOException, SQLException {
        aStoreOfVersionOne();
        sql(file, "UPDATE line_amount SET pence = pence + 1 WHERE number = (SELECT MIN(number) FROM line_amount)");
        byte[] before = Files.readAllBytes(file);
        refused(
                () -> Store.open(file),
                Reason.DAMAGED,
                "The store \"%s\" is damaged: \"Large place\" is not what its last revision, 1, made it. Nothing was changed. Put back a copy of the file, or import the last JSON export into a new store."
                        .formatted(file));
        assertLeftAsItWas(before);
    }

    @Test
    void anOldStoreThatAStrangerPreparedIsNotBroughtUp() throws IOException, SQLException {
        aStoreOfVersionOne();
        sql(file, "CREATE TABLE stranger (id INTEGER)");
        byte[] before = Files.readAllBytes(file);
        refused(
                () -> Store.open(file),
                Reason.NOT_OURS,
                "\"%s\" is not a store this program made, or was altered since. Ask for the budget as a JSON file or a workbook and import that."
                        .formatted(file));
        assertLeftAsItWas(before);
    }

    @Test
    void anOldStoreThatIsInUseIsNotBroughtUp() throws IOException, SQLException {
        byte[] before = aStoreOfVersionOne();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            refused(
                    () -> Upgrade.run(file, ORDERED),
                    Reason.IN_USE,
                    "The store \"%s\" is in use by another window or program. Close it there first.".formatted(file));
        }
        assertLeftAsItWas(before);
    }

    private byte[] aStoreOfVersionOne() throws IOException, SQLException {
        VersionOne.make(file, List.of(List.of(Budgets.large(200, 5))));
        return Files.readAllBytes(file);
    }

    private void assertLeftAsItWas(byte[] before) throws IOException {
        assertThat(file).hasBinaryContent(before);
        assertNothingIsBeside();
    }

    private void assertNothingIsBeside() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing left beside the store").hasSize(1);
        }
    }
}
