package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.RealFiles;
import wholeplace.excel.Progress;
import wholeplace.excel.RefusedFile;

/// Hostile and broken files end in a sentence, and stay as they are.
class StrangeTemplatesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poc-xmlbomb.xlsx",
                "poc-xmlbomb-empty.xlsx",
                "protected_passtika.xlsx",
                "SampleSS.strict.xlsx",
                "testEXCEL_95.xls",
                "Simple.xlsb",
                "SampleSS.xls",
            })
    void whatIsNoWorkbookToFillIsRefused(String name) {
        var file = RealFiles.file("corpus/poi/" + name);
        assertThat(file).exists();
        assertThatThrownBy(() -> InputCells.of(file))
                .isInstanceOf(RefusedFile.class)
                .hasMessageEndingWith(".");
    }

    /// Many rows of numbers, as a careless search for their headings would take minutes over.
    @ParameterizedTest
    @CsvSource({"51585.xlsx", "StructuredRefs-lots-with-lookups.xlsx"})
    void aLargeWorkbookIsLookedThrough(String name) {
        assertThat(InputCells.of(RealFiles.file("corpus/poi/" + name))).isNotNull();
    }

    @Test
    void aTemplateThatIsCutShortOrDamagedIsRefusedOrFilledWhole() throws IOException {
        byte[] whole = Files.readAllBytes(RealFiles.file("returns/PF_Round_2_Success.xlsx"));
        var random = new Random(4);
        for (int part = 1; part < 10; part++) {
            tryIt(Arrays.copyOf(whole, whole.length * part / 10));
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            tryIt(flipped);
        }
    }

    private void tryIt(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("template.xlsx"), content);
        Path out = folder.resolve("out.xlsx");
        try (var template = Template.open(file, Binding.builtIn(), Progress.UNTIL_INTERRUPTED)) {
            TemplateCheck.of(template);
            FillTemplateTest.fill(file, "Finances", "Capital", Map.of("G17", "12.34"), out);
            assertThat(FillTemplateTest.load(out, "Finances").row(17).cell(6).text())
                    .isEqualTo("12.34");
        } catch (RefusedFile | BindingRefused e) {
            assertThat(e).hasMessageEndingWith(".");
            assertThat(out).doesNotExist();
        }
        assertThat(Arrays.equals(Files.readAllBytes(file), content)).isTrue();
        Files.deleteIfExists(out);
    }
}
