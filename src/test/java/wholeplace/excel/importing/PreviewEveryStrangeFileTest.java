package wholeplace.excel.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static wholeplace.excel.importing.Sheets.csv;
import static wholeplace.excel.importing.Sheets.place;
import static wholeplace.excel.importing.Sheets.stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.RealFiles;
import wholeplace.excel.Progress;
import wholeplace.excel.RefusedFile;
import wholeplace.excel.Spreadsheet;

/// Files that broke a spreadsheet library once, looked at as the window and the command line do: a preview, or a
/// sentence that says what to do.
class PreviewEveryStrangeFileTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(RealFiles.file("corpus/poi"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void yieldsAPreviewOrASentence(Path file) {
        assertTimeoutPreemptively(PATIENCE, () -> look(file));
    }

    private static void look(Path path) {
        try (var file = Spreadsheet.open(path)) {
            SheetLook look = SheetLook.of(file, place().years(), Asked.NOTHING, Progress.UNTIL_INTERRUPTED);
            assertThat(look.guess().isPresent()).isEqualTo(look.refusals().isEmpty());
            look.refusals().forEach(PreviewEveryStrangeFileTest::isASentence);
            if (look.guess().isPresent()) {
                ImportGuess guess = look.guess().get();
                ImportPreview preview = LineImport.preview(
                        guess.data(), guess.choices(), place(), stamp(file.fileName()), Progress.UNTIL_INTERRUPTED);
                assertThat(preview.rowsImported()).isLessThanOrEqualTo(preview.rowsRead());
            }
        } catch (RefusedFile refused) {
            isASentence(String.valueOf(refused.getMessage()));
        } catch (ImportRefused refused) {
            refused.sentences().forEach(PreviewEveryStrangeFileTest::isASentence);
        }
    }

    private static void isASentence(String sentence) {
        assertThat(sentence).endsWith(".").doesNotContain("Exception", "org.apache", "%s");
    }

    @Test
    void aSheetOfEveryColumnThereIs(@TempDir Path folder) {
        String row = IntStream.range(0, 16_384)
                .mapToObj(column -> "Service of 2027/28 no " + column)
                .collect(Collectors.joining(","));
        Path file = csv(folder, "wide.csv", Stream.generate(() -> row).limit(30).toArray(String[]::new));
        assertTimeoutPreemptively(PATIENCE, () -> look(file));
    }
}
