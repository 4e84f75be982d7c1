package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static wholeplace.excel.Progress.UNTIL_INTERRUPTED;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody may send who means ill, or whose disk is full: cells or one sentence, in time. [HostileRounds] goes on
/// for longer, in less memory.
class HostileFilesTest {
    @TempDir
    private Path folder;

    @Test
    void workbooksCutShortAtEveryHundredth() throws IOException {
        var found = new HostileRounds.Tally();
        for (Path file : HostileRounds.made(folder)) {
            HostileRounds.cutShort(Files.readAllBytes(file), bytes -> found.look(folder, file, bytes));
        }
        assertThat(found.answered()).isEqualTo(400);
    }

    @Test
    void aThousandBitsTurnedOver() throws IOException {
        var found = new HostileRounds.Tally();
        for (Path file : HostileRounds.made(folder)) {
            HostileRounds.turnedOver(Files.readAllBytes(file), 250, 4, bytes -> found.look(folder, file, bytes));
        }
        assertThat(found.answered()).isEqualTo(1_000);
    }

    @Test
    void threeHundredMegabytesOfOneRow() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        var plan = MadeWorkbook.ofRows(folder.resolve("plan.xlsx"), "<row><c><v>1</v></c></row>");
        try (var in = new ZipInputStream(Files.newInputStream(plan));
                var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    swell(out);
                } else {
                    in.transferTo(out);
                }
            }
        }
        assertTimeout(HostileRounds.PATIENCE, () -> assertRefused(bomb, Refusal.UNSAFE));
    }

    private static void swell(OutputStream out) throws IOException {
        out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                .getBytes(StandardCharsets.UTF_8));
        byte[] rows = "<row><c><v>1</v></c></row>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < 300_000_000; written += rows.length) {
            out.write(rows);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSheetOfEveryColumnThereIs() throws IOException {
        String row = IntStream.range(0, CellAddress.LAST_COLUMN + 1)
                .mapToObj(column -> "<c t=\"inlineStr\"><is><t>Line " + column + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
        var file = MadeWorkbook.ofRows(folder.resolve("wide.xlsx"), row.repeat(5));
        assertTimeout(HostileRounds.PATIENCE, () -> {
            try (var workbook = Spreadsheet.open(file)) {
                assertThat(workbook.load("Plan", UNTIL_INTERRUPTED).width()).isEqualTo(16_384);
            }
        });
    }

    private static void assertRefused(Path file, Refusal reason) {
        var refused = catchThrowableOfType(RefusedFile.class, () -> {
            try (var workbook = Spreadsheet.open(file)) {
                workbook.load(workbook.sheets().getFirst().name(), UNTIL_INTERRUPTED);
            }
        });
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }
}
