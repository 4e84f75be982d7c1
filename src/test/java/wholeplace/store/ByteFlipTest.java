package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budgets;
import wholeplace.change.Revision;

/// A bit that flipped on the disk is damage or makes no difference; a wrong budget never comes back.
class ByteFlipTest {
    /// What came of a flipped bit.
    enum Outcome {
        NO_DIFFERENCE,
        REFUSED,
        WRONG
    }

    /// A flipped bit among the definitions makes them somebody else's.
    private static final Set<StoreRefused.Reason> REASONS =
            EnumSet.of(StoreRefused.Reason.DAMAGED, StoreRefused.Reason.NOT_OURS);

    @TempDir
    Path folder;

    private Path file;
    private Saved saved;

    @BeforeEach
    void aStore() {
        Path given = folder.resolve("place");
        try (Store store = Store.create(given)) {
            file = store.file();
            saved = store.add(Budgets.large(500, 5), Instant.EPOCH, "A. Rahman", "Created", Revision.EDIT);
            for (int i = 0; i < 20; i++) {
                saved = StoreTest.append(store, saved, StoreTest.raised(saved.budget(), i), Revision.EDIT);
            }
        }
        new Compaction(file, "ordered:", 0).run(Map.of("Large place", saved.hash()));
    }

    @Test
    void aFlippedBitNeverGivesAWrongBudget() throws IOException {
        Map<Outcome, Integer> outcomes = flip(60, 1);
        assertThat(outcomes).doesNotContainKey(Outcome.WRONG).containsKey(Outcome.REFUSED);
    }

    private Map<Outcome, Integer> flip(int times, long seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        byte[] whole = Files.readAllBytes(file);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int i = 0; i < times; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            outcomes.merge(outcome(), 1, Integer::sum);
        }
        return outcomes;
    }

    private Outcome outcome() {
        try (Store store = Store.open(file)) {
            boolean same = store.load("Large place").equals(saved)
                    && store.history("Large place").size() == saved.revision();
            return same ? Outcome.NO_DIFFERENCE : Outcome.WRONG;
        } catch (StoreRefused refused) {
            boolean told = REASONS.contains(refused.reason());
            return told ? Outcome.REFUSED : Outcome.WRONG;
        }
    }

    /// The long form: `java ... wholeplace.store.ByteFlipTest 1000`.
    static void main(String[] args) throws IOException {
        var test = new ByteFlipTest();
        test.folder = Files.createTempDirectory("flips");
        test.aStore();
        IO.println(test.flip(Integer.parseInt(args[0]), 2));
    }
}
