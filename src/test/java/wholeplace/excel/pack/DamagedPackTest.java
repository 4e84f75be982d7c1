package wholeplace.excel.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.excel.Progress;
import wholeplace.excel.RefusedFile;
import wholeplace.excel.export.Steps;
import wholeplace.excel.importing.ImportRefused;

/// A pack that was damaged on the way, or forged, is read as it was or refused in a sentence.
class DamagedPackTest {
    @TempDir
    Path folder;

    @Test
    void bytesThatFlippedOnTheWay() throws IOException {
        Path pack = Town.pack(Town.budget(), Town.COUNCIL, folder.resolve("council.xlsx"));
        byte[] whole = Files.readAllBytes(pack);
        var random = new Random(20_261_122);
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            for (int flip = 0; flip <= random.nextInt(8); flip++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            refused += isRefused(damaged) ? 1 : 0;
        }
        for (int percent = 1; percent < 100; percent++) {
            refused += isRefused(java.util.Arrays.copyOf(whole, whole.length * percent / 100)) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(200);
    }

    private boolean isRefused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged.xlsx"), bytes);
        try {
            Town.read(file);
            return false;
        } catch (RefusedFile | ImportRefused e) {
            assertThat(e.getMessage()).isNotBlank().matches(java.util.regex.Pattern.compile("(?s).*[.!]"));
            return true;
        }
    }

    @Test
    void whatWasForgedWithAFittingChecksum() {
        refused(rows -> List.of(List.of("wholeplace-pack", "2")), "another version");
        refused(rows -> with(rows, "made", "yesterday"), "yesterday");
        refused(rows -> with(rows, "years", "4000"), "4000");
        refused(rows -> with(rows, "amount 2027/28", "a lot"), "says \"a lot\" for \"amount 2027/28\"");
        refused(
                rows -> rows.stream()
                        .filter(row -> !row.getFirst().equals("partner"))
                        .toList(),
                "does not say its \"partner\"");
    }

    private static List<List<String>> with(List<List<String>> rows, String key, String text) {
        return rows.stream()
                .map(row -> row.get(row.size() - 2).equals(key)
                        ? java.util.stream.Stream.concat(
                                        row.subList(0, row.size() - 1).stream(), java.util.stream.Stream.of(text))
                                .toList()
                        : row)
                .toList();
    }

    private void refused(UnaryOperator<List<List<String>>> forging, String saying) {
        Path pack = Town.pack(Town.budget(), Town.COUNCIL, folder.resolve("council.xlsx"));
        Pack began = Town.read(pack).pack();
        List<List<String>> written = Memory.write(began);
        List<List<String>> forged = Memory.sealed(forging.apply(written.subList(0, written.size() - 1)));
        Town.edit(pack, workbook -> {
            XSSFSheet data = workbook.getSheet("Pack data");
            for (int at = data.getLastRowNum(); at >= 0; at--) {
                data.removeRow(data.getRow(at));
            }
            MemorySheet.write(forged, data, new Steps(Progress.UNTIL_INTERRUPTED, 1));
        });
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Town.read(pack)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(saying);
    }
}
