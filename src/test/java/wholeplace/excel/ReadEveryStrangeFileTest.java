package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.RealFiles;

/// Files that broke a spreadsheet library once, fuzzed ones among them: each yields its cells or one plain sentence.
class ReadEveryStrangeFileTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(RealFiles.file("corpus/poi"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void yieldsItsCellsOrOneSentence(Path file) throws IOException {
        var before = Files.readAllBytes(file);

        assertTimeoutPreemptively(PATIENCE, () -> readsOrRefuses(file));

        assertThat(Arrays.equals(Files.readAllBytes(file), before)).isTrue();
    }

    private static void readsOrRefuses(Path file) {
        try (var workbook = Spreadsheet.open(file)) {
            for (var sheet : workbook.sheets()) {
                var data = workbook.load(sheet.name(), Progress.UNTIL_INTERRUPTED);
                assertThat(data.lastRow()).isGreaterThanOrEqualTo(data.rows().size());
            }
        } catch (RefusedFile refused) {
            assertThat(refused.getMessage())
                    .contains(file.getFileName().toString())
                    .endsWith(".")
                    .doesNotContain("Exception", "org.apache", "%s");
        }
    }
}
