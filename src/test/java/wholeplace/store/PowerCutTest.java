package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.change.Revision;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Whenever the power is cut, the store opens afterwards with every revision that was called saved, and with no half of
/// another.
class PowerCutTest {
    /// Whether the store is closed and opened again, every five revisions, while there is power.
    enum Restarts {
        NONE,
        MANY
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Restarts.class)
    void everyRevisionCalledSavedIsThereWhenThePowerComesBack(Restarts restarts) throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            assertThat(round(folder, "ordered:" + PowerCut.SCHEME + ":", restarts, seed))
                    .isEmpty();
        }
    }

    @Test
    void withoutTheOrderingLayerThePowerCutWouldBeNoticed() throws IOException {
        List<String> troubles = List.of();
        for (int seed = 0; seed < 50 && troubles.isEmpty(); seed++) {
            troubles = round(folder, PowerCut.SCHEME + ":", Restarts.NONE, seed);
        }
        assertThat(troubles).as("the simulation finds what it is there to find").isNotEmpty();
    }

    /// The long form, for a machine with time: `java ... wholeplace.store.PowerCutTest 100` makes a hundred power
    /// cuts for each way of closing, four disks of each.
    static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("powercut");
        int cuts = Integer.parseInt(args[0]);
        for (Restarts restarts : Restarts.values()) {
            List<String> troubles = new ArrayList<>();
            for (int seed = 0; seed < cuts; seed++) {
                troubles.addAll(round(folder, "ordered:" + PowerCut.SCHEME + ":", restarts, 1_000 + seed));
            }
            IO.println("%s: %d disks, %d troubles %s".formatted(restarts, cuts * 4, troubles.size(), troubles));
        }
    }

    /// Edits until the power is cut, then looks at what may be left on the disk.
    ///
    /// @return what is wrong with it
    private static List<String> round(Path folder, String layer, Restarts restarts, int seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Path file = folder.resolve("cut.mv.db");
        Files.deleteIfExists(file);
        Edits edits;
        try (Store store = Store.create(file)) {
            edits = new Edits(
                    store.add(Budgets.large(300, 5), Instant.EPOCH, "A. Rahman", "Created", Revision.EDIT), random);
        }
        PowerCut.start(file, 20 + random.nextInt(400));
        while (!PowerCut.isOff()) {
            edits.make(file, layer, restarts == Restarts.NONE ? Integer.MAX_VALUE : 5);
        }
        List<String> troubles = new ArrayList<>();
        for (PowerCut.Left left : PowerCut.Left.values()) {
            Path image = folder.resolve("image.mv.db");
            Files.write(image, PowerCut.image(left, random));
            edits.trouble(image).ifPresent(trouble -> troubles.add("seed %d, %s: %s".formatted(seed, left, trouble)));
        }
        return troubles;
    }

    /// Edits of a budget, and which of them were called saved.
    private static final class Edits {
        private final RandomGenerator random;
        private final List<Budget> budgets = new ArrayList<>();
        private Saved saved;

        Edits(Saved saved, RandomGenerator random) {
            this.saved = saved;
            this.random = random;
            budgets.add(saved.budget());
        }

        /// Opens the store, makes edits and closes it, or less where the power is cut.
        void make(Path file, String layer, int edits) {
            try (Store store = Store.open(file, layer)) {
                for (int i = 0; i < edits; i++) {
                    Budget after = edited();
                    budgets.add(after);
                    saved = StoreTest.append(store, saved, after, Revision.EDIT);
                }
            } catch (StoreRefused refused) {
                assertThat(PowerCut.isOff()).as(refused.getMessage()).isTrue();
            }
        }

        /// One amount, or now and then an amount of every line.
        private Budget edited() {
            if (random.nextInt(10) > 0) {
                return StoreTest.raised(saved.budget(), random.nextInt(1_000_000));
            }
            Money amount = Money.pounds(random.nextInt(1_000_000));
            return saved.budget()
                    .withLines(saved.budget().lines().stream()
                            .map(line -> line.withAmount(new FinancialYear(2029), amount))
                            .toList());
        }

        /// What is wrong with a store that the power left: it must hold what was called saved, or one revision more.
        Optional<String> trouble(Path image) {
            try (Store store = Store.open(image)) {
                Saved found = store.load(saved.budget().name());
                if (found.revision() < saved.revision()) {
                    return Optional.of(
                            "revision %d, %d was called saved".formatted(found.revision(), saved.revision()));
                }
                boolean right = found.budget().equals(budgets.get((int) found.revision() - 1));
                return right ? Optional.empty() : Optional.of("another budget");
            } catch (StoreRefused refused) {
                return Optional.of(refused.reason() + " " + refused.getMessage());
            }
        }
    }
}
