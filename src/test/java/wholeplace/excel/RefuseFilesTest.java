package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static wholeplace.excel.Progress.UNTIL_INTERRUPTED;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.RealFiles;

class RefuseFilesTest {
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    /// The first workbook of a program's life costs a second of loading classes, which is no file's fault.
    @BeforeAll
    static void readOne(@TempDir Path folder) throws IOException {
        try (var workbook = Spreadsheet.open(MadeWorkbook.ofRows(folder.resolve("first.xlsx"), "<row/>"))) {
            assertThat(workbook.load("Plan", UNTIL_INTERRUPTED).lastRow()).isZero();
        }
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused(folder.resolve("budget.xlsx"), Refusal.NO_SUCH_FILE, "There is no file", "budget.xlsx", "Check");
    }

    @Test
    void aFolder() {
        assertRefused(folder, Refusal.FOLDER, "is a folder", "Choose a workbook");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(write("budget.xlsx", ""), Refusal.EMPTY, "is empty");
    }

    @Test
    void theMarkThatExcelLeavesWhileAWorkbookIsOpen() {
        var file = RealFiles.file("corpus/~$Borrowing_lockfile_anonymised.xlsx");
        assertRefused(file, Refusal.LOCK_FILE, "Choose the workbook itself, \"Borrowing_lockfile_anonymised.xlsx\"");
    }

    @Test
    void aFileLargerThanAnyReturn() throws IOException {
        var file = folder.resolve("huge.csv");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(240_000_000);
        }
        assertRefused(file, Refusal.TOO_LARGE, "it has 240 MB, and the limit is 100 MB", "save the sheet as .csv");
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf, %PDF-1.7 budget",
        "budget.xlsx, Line and 2027/28",
        "budget.xls, <html><table>",
        "budget.csv, <?xml version=\"1.0\"?>",
        "budget.json, {}",
    })
    void otherFilesUnderWhateverName(String name, String content) throws IOException {
        assertRefused(write(name, content), Refusal.NOT_A_WORKBOOK, "is not a workbook", "Choose an Excel workbook");
    }

    @Test
    void aPictureWithTheNameOfATable() throws IOException {
        var file =
                Files.write(folder.resolve("budget.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertRefused(file, Refusal.NOT_A_WORKBOOK, "neither a workbook nor text");
    }

    @ParameterizedTest
    @CsvSource({
        "mimetype, application/vnd.oasis.opendocument.spreadsheet, DAMAGED",
        "mimetype, application/vnd.oasis.opendocument.text, NOT_A_WORKBOOK",
        "budget.xlsx, whatever, NOT_A_WORKBOOK"
    })
    void otherArchives(String entry, String content, Refusal reason) throws IOException {
        var file = folder.resolve("budget.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        assertRefused(file, reason, "budget.ods");
    }

    @Test
    void aWorkbookWithAPassword() throws Exception {
        var file = folder.resolve("secret.xlsx");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("tika");
            try (var inside = encryptor.getDataStream(container)) {
                inside.write(Files.readAllBytes(plan()));
            }
            container.writeFilesystem(out);
        }
        assertRefused(file, Refusal.PASSWORD, "protected with a password", "take the password off");
    }

    @Test
    void anOldWorkbookWithAPassword() throws IOException {
        var file = folder.resolve("budget.xls");
        Biff8EncryptionKey.setCurrentUserPassword("tika");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("Plan");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(file, Refusal.PASSWORD, "take the password off");
    }

    @ParameterizedTest
    @CsvSource({
        "testEXCEL_95.xls, OLD_EXCEL",
        "testEXCEL_4.xls, OLD_EXCEL",
        "protected_passtika.xlsx, PASSWORD",
        "SampleSS.strict.xlsx, STRICT",
        "57914.xlsx, STRICT",
        "Simple.xlsb, XLSB",
        "poc-xmlbomb.xlsx, UNSAFE",
        "poc-xmlbomb-empty.xlsx, UNSAFE",
        "duplicate-filename.xlsx, DAMAGED",
        "crash-274d6342e4842d61be0fb48eaadad6208ae767ae.xlsx, DAMAGED"
    })
    void filesThatBrokeOtherPrograms(String name, Refusal reason) {
        var file = RealFiles.file("corpus/poi/" + name);
        assertTimeout(ONE_SECOND, () -> assertRefused(file, reason, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "docProps/core.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml"
            })
    void entityBombsInAnyPart(String part) throws IOException {
        var bomb = new StringBuilder("<!DOCTYPE bomb [<!ENTITY e0 \"boom\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        var file = MadeWorkbook.change(plan(), part, xml -> xml.replaceFirst("\\?>", "?>" + bomb + "]>"));

        assertTimeout(ONE_SECOND, () -> assertRefused(file, Refusal.UNSAFE, "document type definition"));
    }

    @Test
    void aSheetThatSwellsAThousandfold() throws IOException {
        var file = MadeWorkbook.ofRows(folder.resolve("bomb.xlsx"), " ".repeat(50_000_000));
        assertTimeout(ONE_SECOND, () -> assertRefused(file, Refusal.UNSAFE, "swells to more than a hundred times"));
    }

    @Test
    void elementsNestedDeeperThanMemory() throws IOException {
        var file = MadeWorkbook.ofRows(folder.resolve("deep.xlsx"), "<row>" + "<x>".repeat(200));
        assertRefused(file, Refusal.DAMAGED, "not laid out");
    }

    @Test
    void moreCellsThanAreHeldInMemory() throws IOException {
        var rows = "<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(306);
        var file = MadeWorkbook.ofRows(folder.resolve("wide.xlsx"), rows);

        assertRefused(file, Refusal.TOO_LARGE, "more than 5,000,000 cells on sheet \"Plan\", which is the limit");
    }

    @Test
    void contentWithoutEnd() {
        var endless = new WatchedStream(new EndlessStream(), -1, UNTIL_INTERRUPTED, new Edge("endless.xlsx"));

        assertThatThrownBy(() -> endless.transferTo(OutputStream.nullOutputStream()))
                .hasMessageStartingWith(
                        "\"endless.xlsx\" is too large: it has more than 1,000,000,000 bytes of content");
    }

    private static final class EndlessStream extends InputStream {
        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] target, int from, int most) {
            return most;
        }
    }

    @Test
    void aWorkbookCutShort() throws IOException {
        var whole = Files.readAllBytes(plan());
        var file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(file, Refusal.DAMAGED, "is damaged", "which may mend it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml"})
    void aWorkbookWithAPartMissing(String part) throws IOException {
        assertRefused(MadeWorkbook.remove(plan(), part), Refusal.DAMAGED, "missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r=\"2\"/><row r=\"1\"/> | row 1 comes after row 2",
                "<row r=\"0\"/> | row 0 comes after row 0",
                "<row r=\"1048577\"/> | row 1,048,577",
                "<row><c r=\"XFE1\"><v>1</v></c></row> | beyond column XFD",
                "<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row> | beyond column XFD",
                "<row><c r=\"17\"><v>1</v></c></row> | \"17\" in row 1 is no cell address",
                "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row> | cell A1 is there twice",
                "<row><c t=\"s\"><v>7</v></c></row> | cell A1 refers to a text that is missing",
                "<row><c t=\"s\"><v>seven</v></c></row> | not laid out as a workbook's must be",
                "<row><c></row> | not laid out as a workbook's must be"
            })
    void sheetsThatNoProgramWrites(String rows, String complaint) throws IOException {
        var file = MadeWorkbook.ofRows(folder.resolve("odd.xlsx"), rows);
        assertRefused(file, Refusal.DAMAGED, complaint, "odd.xlsx");
    }

    @Test
    void aSheetThatIsNotThereNamesThoseThatAre() throws IOException {
        try (var workbook = Spreadsheet.open(plan())) {
            var refused = catchThrowableOfType(RefusedFile.class, () -> workbook.load("Staffing", UNTIL_INTERRUPTED));
            assertThat(refused)
                    .hasMessage("\"plan.xlsx\" has no sheet \"Staffing\". It has \"Plan\", \"Lists\" (hidden).");
            assertThat(workbook.find(" plan")).isEqualTo(new Sheet("Plan", false));
        }
    }

    private Path plan() throws IOException {
        return MadeWorkbook.make(folder.resolve("plan.xlsx"), workbook -> {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Quay");
            workbook.createSheet("Lists");
            workbook.setSheetHidden(1, true);
        });
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void assertRefused(Path file, Refusal reason, String... parts) {
        var refused = catchThrowableOfType(RefusedFile.class, () -> {
            try (var workbook = Spreadsheet.open(file)) {
                workbook.load(workbook.sheets().getFirst().name(), UNTIL_INTERRUPTED);
            }
        });
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused).hasMessageContainingAll(parts);
    }
}
