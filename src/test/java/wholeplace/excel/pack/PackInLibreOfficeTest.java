package wholeplace.excel.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.EntityKind;
import wholeplace.change.Change;

/// A partner who has no Excel fills a pack in with LibreOffice. Skipped where that is not installed.
class PackInLibreOfficeTest {
    @TempDir
    Path folder;

    @BeforeEach
    void isInstalled() {
        assumeTrue(
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice"))),
                "LibreOffice is not installed");
    }

    @Test
    void aPackSavedThereIsTheSamePackAndStillLockedAndValidated() throws Exception {
        Path pack = Town.pack(Town.budget(), Town.COUNCIL, folder.resolve("council.xlsx"));
        Path ods = converted(pack, "ods");
        assertUnchanged(Town.read(ods));
        Path back = converted(ods, "xlsx");
        assertUnchanged(Town.read(back));
        Town.edit(back, workbook -> {
            XSSFSheet lines = workbook.getSheet("Lines");
            assertThat(lines.getProtect()).isTrue();
            assertThat(lines.isColumnHidden(0)).isTrue();
            assertThat(Town.cell(lines, "Wardens", "2027/28").getCellStyle().getLocked())
                    .isFalse();
            assertThat(Town.row(lines, "Wardens").getCell(0).getCellStyle().getLocked())
                    .isTrue();
            assertThat(lines.getDataValidations())
                    .extracting(rule -> rule.getValidationConstraint().getValidationType())
                    .contains(ValidationType.DECIMAL, ValidationType.LIST, ValidationType.TEXT_LENGTH);
            assertThat(lines.getDataValidations())
                    .filteredOn(rule -> rule.getValidationConstraint().getValidationType() == ValidationType.DECIMAL)
                    .extracting(DataValidation::getErrorBoxText)
                    .allSatisfy(text -> assertThat(text).startsWith("Type pounds as a number"));
            assertThat(workbook.getSheetIndex("Pack data")).isPositive();
        });
    }

    private static void assertUnchanged(PackReturn back) {
        assertThat(back.problems()).isEmpty();
        assertThat(back.remarks()).isEmpty();
        assertThat(back.changes()).isEmpty();
        assertThat(back.pack().about().id()).isEqualTo("pack-council");
    }

    /// Its flat form is what LibreOffice itself writes when somebody has typed there.
    @Test
    void whatIsTypedThereComesBack() throws Exception {
        Path flat = converted(Town.pack(Town.budget(), Town.COUNCIL, folder.resolve("council.xlsx")), "fods");
        String text = Files.readString(flat, StandardCharsets.UTF_8);
        assertThat(text).contains("office:value=\"51000\"");
        Files.writeString(
                flat,
                text.replace("office:value=\"51000\"", "office:value=\"52500.5\"")
                        .replaceFirst("<text:p>Market rents</text:p>", "<text:p>Market rents &amp; tolls</text:p>"),
                StandardCharsets.UTF_8);
        assertThat(Town.read(converted(flat, "xlsx")).changes())
                .containsExactly(
                        new Change.Edited(EntityKind.LINE, "l2", "name", "Market rents", "Market rents & tolls"),
                        new Change.Edited(EntityKind.LINE, "l2", "amount 2028/29", "51000.00", "52500.50"));
    }

    private Path converted(Path file, String to) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("as-" + to));
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return out.resolve(String.valueOf(file.getFileName()).replaceFirst("[^.]*$", to));
    }
}
