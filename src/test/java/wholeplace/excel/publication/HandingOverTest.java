package wholeplace.excel.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.excel.Progress;
import wholeplace.excel.export.NotWritten;
import wholeplace.excel.export.Place;
import wholeplace.excel.export.Steps;
import wholeplace.excel.export.Target;
import wholeplace.outlook.Outlook;

/// What stood at the target stays until a whole new file that equals the budget can take its place.
class HandingOverTest {
    private static final Progress SILENT = (done, whole) -> true;

    @TempDir
    Path folder;

    @Test
    void anOlderFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = older();
        write(Place.calderbridge(), file, SILENT);
        assertThat(Files.size(file)).isGreaterThan(5_000);
        assertThat(folder.toFile().list()).containsExactly("budget.xlsx");
    }

    @Test
    void stoppedWhileWritingTheOlderFileStays() throws IOException {
        Path file = older();
        assertThatThrownBy(() -> write(Budgets.large(1_000, 5), file, (done, whole) -> done < whole / 4))
                .isInstanceOf(CancellationException.class);
        olderStays(file);
    }

    @Test
    void stoppedWhileComparingTheOlderFileStays() throws IOException {
        Path file = older();
        assertThatThrownBy(() -> write(Budgets.large(1_000, 5), file, (done, whole) -> done < whole * 3 / 4))
                .isInstanceOf(CancellationException.class);
        olderStays(file);
    }

    @Test
    void whatCannotBeReadBackIsNotHandedOver() throws IOException {
        Path file = older();
        assertThatThrownBy(() -> write(Budgets.large(300, 5), file, this::losesTheFile))
                .isInstanceOf(NotWritten.class)
                .hasMessageStartingWith("\"budget.xlsx\" was written, but cannot be read back: There is no file")
                .hasMessageEndingWith("The file that stood there is as it was.");
        olderStays(file);
    }

    /// As a failing disk or a zealous virus scanner would, once all is written.
    private boolean losesTheFile(long done, long whole) {
        if (done >= whole / 2) {
            for (String name : List.of(folder.toFile().list())) {
                if (name.startsWith(".wholeplace-")) {
                    assertThat(folder.resolve(name).toFile().delete()).isTrue();
                }
            }
        }
        return true;
    }

    @Test
    void aCellThatDiffersIsFoundAndNamed() throws IOException {
        Path file = folder.resolve("altered.xlsx");
        var publication = Publication.of(Place.outlook(), Place.stamp(Place.calderbridge()));
        var steps = new Steps(SILENT, 1);
        try (var out = Files.newOutputStream(file)) {
            WorkbookForm.write(publication, out, steps);
        }
        assertThat(Comparison.of(file, publication, Form.WORKBOOK, steps).figures())
                .isPositive();
        alter(file);
        assertThatThrownBy(() -> Comparison.of(file, publication, Form.WORKBOOK, steps))
                .isInstanceOf(NotWritten.class)
                .hasMessageContainingAll(
                        "Lines I8 holds \"200000.01\" where the budget has \"200000.00\"",
                        "The column 2027/28 of Lines adds up to 150000.01 where the budget has 150000.00",
                        "Cover A3 holds \"Nothing.\" where the budget has \"Net spend is",
                        "Themes has a row 99 that the budget has not");
    }

    private static void alter(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(whole));
                var out = Files.newOutputStream(file)) {
            workbook.getSheet("Lines").getRow(7).getCell(8).setCellValue(200_000.01);
            workbook.getSheet("Cover").getRow(2).getCell(0).setCellValue("Nothing.");
            workbook.getSheet("Themes").createRow(98).createCell(0).setCellValue("One more");
            workbook.write(out);
        }
    }

    @Test
    void aFullDiskIsNamedAndTheOlderFileStays() throws IOException {
        Path file = older();
        assertThatThrownBy(() -> new Target(file)
                        .replace(temporary -> temporary.write(out -> {
                            out.write(new byte[10_000]);
                            throw new IOException("No space left on device");
                        })))
                .isInstanceOf(NotWritten.class)
                .hasMessage(
                        "\"budget.xlsx\" could not be written: No space left on device. The file that stood there is as it was."
                                + " See that the disk has room and can be written to, or choose another folder.");
        olderStays(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget.ods", "budget.csv"})
    void theOtherFormsLeaveTheOlderFileTooWhenStopped(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "older");
        Outlook outlook = Outlook.of(Budgets.large(1_000, 5));
        var stamp = Place.stamp(outlook.budget());
        for (int part : new int[] {1, 3}) {
            Progress stopped = (done, whole) -> done < whole * part / 4;
            assertThatThrownBy(() -> {
                        if (name.endsWith("ods")) {
                            PublicationOut.openDocument(outlook, file, stamp, stopped);
                        } else {
                            PublicationOut.figures(outlook, file, stamp, stopped);
                        }
                    })
                    .isInstanceOf(CancellationException.class);
            assertThat(file).hasContent("older");
            assertThat(folder.toFile().list()).containsExactly(name);
        }
    }

    @Test
    void aFolderIsNoTarget() {
        assertThatThrownBy(() -> write(Place.calderbridge(), folder, SILENT))
                .isInstanceOf(NotWritten.class)
                .hasMessage("\"%s\" is a folder. Give the file a name of its own in it.", folder);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("missing").resolve("budget.xlsx");
        assertThatThrownBy(() -> write(Place.calderbridge(), file, SILENT))
                .isInstanceOf(NotWritten.class)
                .hasMessage(
                        "There is no folder \"%s\" to write \"budget.xlsx\" to. Make it first, or choose another one.",
                        folder.resolve("missing"));
    }

    /// As where Excel holds the file open: the system refuses to put another in its place. Here a folder has taken
    /// it.
    @Test
    void aFileThatCannotBeReplacedStaysAndTheCureIsTold() throws IOException {
        Path file = folder.resolve("budget.xlsx");
        assertThatThrownBy(() -> write(Place.calderbridge(), file, (done, whole) -> occupied(file)))
                .isInstanceOf(NotWritten.class)
                .hasMessageStartingWith("\"budget.xlsx\" cannot be replaced. It may be open in Excel")
                .hasMessageContaining("close it there and write it again, or choose another name.");
        assertThat(folder.toFile().list()).containsExactly("budget.xlsx");
        assertThat(file.resolve("inside")).exists();
    }

    private static boolean occupied(Path file) {
        return file.toFile().isDirectory()
                || (file.toFile().mkdir() && file.resolve("inside").toFile().mkdir());
    }

    @Test
    void aFolderThatTakesNoFilesIsNamed() throws IOException {
        var target = new Target(folder.resolve("budget.xlsx"));
        assertThatThrownBy(() -> target.replace(temporary -> {
                    throw new AccessDeniedException(temporary.path().toString());
                }))
                .isInstanceOf(NotWritten.class)
                .hasMessage(
                        "\"budget.xlsx\" cannot be written, because nothing may be written to the folder \"%s\". Choose another folder, or ask for the right to write there.",
                        folder);
    }

    @Test
    void aProtectedFileStays() throws IOException {
        Path file = older();
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "nothing is protected from this user");
        assertThatThrownBy(() -> write(Place.calderbridge(), file, SILENT))
                .isInstanceOf(NotWritten.class)
                .hasMessage(
                        "\"%s\" is protected against writing. Take the protection off, or choose another name.", file);
    }

    @Test
    void whatOthersCouldNotReadTheyStillCannot() throws IOException {
        Path file = older();
        var rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        assumeTrue(rights != null, "this file system knows no such rights");
        rights.setPermissions(PosixFilePermissions.fromString("rw-r-----"));
        write(Place.calderbridge(), file, SILENT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void anInterruptedThreadStopsAndLeavesNothing() throws IOException {
        Path file = older();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> write(Budgets.large(500, 5), file, SILENT)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        olderStays(file);
    }

    @Test
    void throughALinkTheFileItLeadsToIsReplaced() throws IOException {
        Path file = older();
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
        write(Place.calderbridge(), link, SILENT);
        assertThat(link).isSymbolicLink();
        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    @Test
    void progressRunsFromWritingToComparing() {
        var last = new long[2];
        write(Budgets.large(1_000, 5), folder.resolve("budget.xlsx"), (done, whole) -> {
            assertThat(done).isBetween(last[0], whole);
            last[0] = done;
            last[1] = whole;
            return true;
        });
        assertThat(last[1]).isGreaterThan(2_000);
        assertThat(last[0]).isGreaterThan(last[1] * 9 / 10);
    }

    @Test
    void aLargeBudgetIsWrittenAndComparedInSeconds() {
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        write(Budgets.large(5_000, 10), folder.resolve("budget.xlsx"), SILENT);
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(8));
    }

    /// The build gives tests 2 GB.
    @Test
    void twentyThousandLinesFitInTheMemory() {
        Budget budget = Budgets.large(20_000, 10);
        Path file = folder.resolve("budget.xlsx");
        // Ten years and their total, 20,000 times.
        assertThat(PublicationOut.workbook(Outlook.of(budget), file, Place.stamp(budget), SILENT)
                        .figures())
                .isGreaterThan(220_000);
    }

    private Path older() throws IOException {
        return Files.writeString(folder.resolve("budget.xlsx"), "older");
    }

    private void olderStays(Path file) throws IOException {
        assertThat(file).hasContent("older");
        assertThat(folder.toFile().list()).containsExactly("budget.xlsx");
    }

    private static void write(Budget budget, Path file, Progress progress) {
        PublicationOut.workbook(Outlook.of(budget), file, Place.stamp(budget), progress);
    }
}
