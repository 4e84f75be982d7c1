package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.store.StoreTest.refused;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.store.StoreRefused.Reason;

class KilledTest {
    @TempDir
    Path folder;

    @Test
    void aProcessKilledWhileItImportsAndEditsLosesNothingThatWasCalledSaved() throws IOException {
        Path file = folder.resolve("place.mv.db");
        for (int seed = 0; seed < 3; seed++) {
            assertThat(Killed.round(file, seed)).matches(Killed.Round::isLossless);
        }
    }

    @Test
    void aStoreThatAnotherProcessHasOpenIsRefusedInASentence() throws IOException {
        Path file = folder.toRealPath().resolve("place.mv.db");
        Killed.revision(file);
        Process other = Killed.start(file, 1);
        try (BufferedReader told = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).isEqualTo("open");
            refused(
                    () -> Store.open(file),
                    Reason.IN_USE,
                    "The store \"%s\" is in use by another window or program. Close it there first.".formatted(file));
        } finally {
            other.destroyForcibly().onExit().join();
        }
        assertThat(Killed.revision(file)).isPositive();
    }
}
