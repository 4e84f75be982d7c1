package wholeplace.excel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.budget.Budget;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.export.Place;
import wholeplace.outlook.Outlook;

/// The package, part by part, and what a reader finds in it.
class OpenDocumentTest {
    @TempDir
    Path folder;

    private Path written(Budget budget) {
        return PublicationOut.openDocument(
                        Outlook.of(budget),
                        folder.resolve("place.ods"),
                        Place.stamp(budget),
                        Progress.UNTIL_INTERRUPTED)
                .file();
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itsKindStandsFirstAndIsNotCompressed() throws IOException {
        Path file = written(Place.calderbridge());
        assertThat(new String(Files.readAllBytes(file), 30, 54, StandardCharsets.ISO_8859_1))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("mimetype").getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(Collections.list(zip.entries()).stream().map(ZipEntry::getName))
                    .startsWith("mimetype")
                    .containsExactlyInAnyOrder(
                            "mimetype",
                            "META-INF/manifest.xml",
                            "meta.xml",
                            "styles.xml",
                            "settings.xml",
                            "content.xml");
        }
    }

    @Test
    void theDocumentHasATitleAnAuthorAndALanguage() throws IOException {
        assertThat(part(written(Place.calderbridge()), "meta.xml"))
                .contains(
                        "<dc:title>Calderbridge &amp; Moor: single placemaking budget, 2027/28 to 2031/32</dc:title>",
                        "<meta:initial-creator>A. Rahman</meta:initial-creator>",
                        "<dc:language>en-GB</dc:language>");
        assertThat(part(written(Place.calderbridge()), "styles.xml"))
                .contains("fo:language=\"en\"", "fo:country=\"GB\"", "fo:font-size=\"12pt\"");
    }

    @Test
    void amountsHoldTheirDecimalsAndTablesAreNamed() throws IOException {
        assertThat(part(written(Place.calderbridge()), "content.xml"))
                .contains("office:value-type=\"currency\" office:currency=\"GBP\" office:value=\"225101.76\"")
                .contains("table:name=\"Table_Lines\" table:target-range-address=\"Lines.A7:Lines.")
                .contains("<table:table-header-rows>");
    }

    @Test
    void headingsStayInSight() throws IOException {
        assertThat(part(written(Place.calderbridge()), "settings.xml"))
                .contains("config:name=\"Summary\"")
                .contains("<config:config-item config:name=\"VerticalSplitMode\" config:type=\"short\">2");
    }

    @Test
    void theSamePublicationGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written(Place.calderbridge()));
        assertThat(Files.readAllBytes(written(Place.calderbridge()))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20",
                "-5 % saving",
                "@SUM(A1)",
                "\tcmd",
                "  padded  twice  ",
                "two\nlines",
                "<&>\"]]>",
                "both 😀",
                "'quoted"
            })
    void textsComeBackAsTheyWereAndAreNeverWorkedOut(String text) throws IOException {
        Path file = written(Place.calderbridge().with(Place.line("l1", text)));
        try (var read = Spreadsheet.open(file)) {
            var cell = read.load("Lines", Progress.UNTIL_INTERRUPTED).cell(CellAddress.parse("B8"));
            assertThat(cell.text()).isEqualTo(text);
            assertThat(cell.fromFormula()).isFalse();
        }
        assertThat(part(file, "content.xml")).doesNotContain("table:formula");
    }

    @Test
    void whatNoXmlCarriesIsMarked() throws IOException {
        Path file = written(Place.calderbridge().with(Place.line("l1", "bell \u0007, half \uD83D, line\rend")));
        try (var read = Spreadsheet.open(file)) {
            assertThat(read.load("Lines", Progress.UNTIL_INTERRUPTED)
                            .cell(CellAddress.parse("B8"))
                            .text())
                    .isEqualTo("bell \uFFFD, half \uFFFD, line\nend");
        }
    }
}
