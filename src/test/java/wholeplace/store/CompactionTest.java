package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.store.StoreTest.append;
import static wholeplace.store.StoreTest.raised;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.change.Revision;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

class CompactionTest {
    private static final String LAYER = "ordered:";
    private static final long LARGE = 8 << 20;

    @TempDir
    Path folder;

    private Path file;
    private Saved saved;

    @BeforeEach
    void aStoreEditedAHundredTimesInARow() {
        try (Store store = Store.create(folder.resolve("place"))) {
            file = store.file();
            saved = store.add(Budgets.large(500, 5), Instant.EPOCH, "A. Rahman", "Created", Revision.EDIT);
            for (int i = 0; i < 100; i++) {
                saved = append(store, saved, raised(saved.budget(), i), Revision.EDIT);
            }
        }
    }

    @Test
    void theRoomOfOldStatesIsGivenBackAndNothingElse() throws IOException {
        long before = Files.size(file);
        compaction(LAYER).run(Map.of("Large place", saved.hash()));
        assertThat(Files.size(file)).isLessThan(before / 2);
        assertStoreIsWhole();
    }

    @Test
    void theCopyIsOnTheDiskBeforeItIsPutInThePlaceOfTheStore() throws IOException {
        PowerCut.start(folder.resolve("nothing yet"), Long.MAX_VALUE);
        compaction("ordered:" + PowerCut.SCHEME + ":").run(Map.of("Large place", saved.hash()));
        assertThat(file).hasBinaryContent(PowerCut.forced());
        assertStoreIsWhole();
    }

    @Test
    void aCopyThatLacksARevisionIsNotPutInThePlaceOfTheStore() throws IOException {
        byte[] before = Files.readAllBytes(file);
        compaction(LAYER).run(Map.of("Large place", "0".repeat(64)));
        compaction(LAYER).run(Map.of("Large place", saved.hash(), "Another place", saved.hash()));
        assertThat(file).hasBinaryContent(before);
        assertStoreIsWhole();
    }

    @Test
    void aDiskWithoutRoomForTheCopyLeavesTheStoreAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);
        FullDisk.register();
        FullDisk.ROOM.set(50_000);
        compaction(FullDisk.LAYER).run(Map.of("Large place", saved.hash()));
        assertThat(file).hasBinaryContent(before);
        assertStoreIsWhole();
    }

    @Test
    void aStoreThatSomebodyOpensMeanwhileStaysAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            compaction(LAYER).run(Map.of("Large place", saved.hash()));
        }
        assertThat(file).hasBinaryContent(before);
        assertStoreIsWhole();
    }

    @Test
    void onlyALargeStoreThatIsHalfOldIsPacked() {
        assertThat(compaction(LAYER).isWorthwhile(7 << 20, 1 << 20)).isFalse();
        assertThat(compaction(LAYER).isWorthwhile(60 << 20, 40 << 20)).isFalse();
        assertThat(compaction(LAYER).isWorthwhile(60 << 20, 30 << 20)).isTrue();
    }

    @Test
    void closingALargeStoreThatIsMostlyOldPacksIt() throws IOException {
        try (Store store = Store.open(file, LAYER, LARGE)) {
            for (int i = 1; Files.size(file) < LARGE + (1 << 20); i++) {
                Money amount = Money.pounds(1_000_000 + i);
                saved = append(store, saved, withEachLineOf2028(saved.budget(), amount), Revision.EDIT);
            }
        }
        assertThat(Files.size(file)).isLessThan(LARGE / 2);
        assertStoreIsWhole();
    }

    private Compaction compaction(String layer) {
        return new Compaction(file, layer, LARGE);
    }

    private static Budget withEachLineOf2028(Budget budget, Money amount) {
        return budget.withLines(budget.lines().stream()
                .map(line -> line.withAmount(new FinancialYear(2028), amount))
                .toList());
    }

    private void assertStoreIsWhole() throws IOException {
        try (Store store = Store.open(file)) {
            assertThat(store.load(saved.budget().name())).isEqualTo(saved);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing left beside the store").containsExactly(file);
        }
    }
}
