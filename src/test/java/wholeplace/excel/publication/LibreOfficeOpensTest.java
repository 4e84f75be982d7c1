package wholeplace.excel.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Place;
import wholeplace.excel.export.Stamp;
import wholeplace.json.BudgetFile;
import wholeplace.outlook.Outlook;

/// Another program opens both spreadsheets and finds the same texts and figures in every cell of every table.
class LibreOfficeOpensTest {
    /// Commas, quotes, UTF-8, cells as they are and not as they are shown, every sheet.
    private static final String AS_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    Path folder;

    private final Outlook outlook = Outlook.of(BudgetFile.sample());
    private final Stamp stamp = Place.stamp(outlook.budget());

    @BeforeEach
    void libreOfficeIsThere() {
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice"))),
                "there is no soffice on this machine");
    }

    @Test
    void theWorkbook() throws IOException, InterruptedException {
        Path file = folder.resolve("place.xlsx");
        PublicationOut.workbook(outlook, file, stamp, Progress.UNTIL_INTERRUPTED);
        compare(file);
    }

    @Test
    void theOpenDocument() throws IOException, InterruptedException {
        Path file = folder.resolve("place.ods");
        PublicationOut.openDocument(outlook, file, stamp, Progress.UNTIL_INTERRUPTED);
        compare(file);
    }

    @Test
    void namesLikeFormulasStayTexts() throws IOException, InterruptedException {
        Budget budget = Place.calderbridge().with(Place.line("l1", "=1+1").withNotes("+2+2"));
        Path file = folder.resolve("place.ods");
        PublicationOut.openDocument(Outlook.of(budget), file, Place.stamp(budget), Progress.UNTIL_INTERRUPTED);
        assertThat(converted(file, "Lines").stream().flatMap(CSVRecord::stream)).contains("=1+1", "+2+2");
    }

    private void compare(Path file) throws IOException, InterruptedException {
        Publication publication = Publication.of(outlook, stamp);
        convert(file);
        for (Table table : publication.tables()) {
            List<CSVRecord> records = records(table.sheet());
            assertThat(records).as(table.sheet()).hasSize(table.lastRow());
            assertThat(records.getFirst().get(0)).isEqualTo(table.title());
            for (int row = 0; row < table.rows().size(); row++) {
                same(table, row, records.get(table.headingRow() + row));
            }
        }
    }

    private static void same(Table table, int row, CSVRecord record) {
        for (int at = 0; at < table.columns().size(); at++) {
            Entry entry = table.rows().get(row).entries().get(at);
            String where = "%s, row %d, %s"
                    .formatted(table.sheet(), row + 1, table.headings().get(at));
            switch (entry) {
                case Entry.Pounds pounds ->
                    equal(where, record.get(at), pounds.amount().inPounds());
                case Entry.Decimal number -> equal(where, record.get(at), number.value());
                case Entry.Day day -> assertThat(record.get(at)).as(where).isNotEmpty();
                case Entry.Words words -> assertThat(record.get(at)).as(where).isEqualTo(words.text());
                case Entry.Marker marker -> assertThat(record.get(at)).as(where).isEqualTo(marker.shorthand());
            }
        }
    }

    /// As shown, without the separators of thousands: to the decimals that are shown.
    private static void equal(String where, String shown, BigDecimal expected) {
        assertThat(new BigDecimal(shown.replace(",", ""))).as(where).isEqualByComparingTo(expected);
    }

    private List<CSVRecord> converted(Path file, String sheet) throws IOException, InterruptedException {
        convert(file);
        return records(sheet);
    }

    private void convert(Path file) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        AS_CSV,
                        "--outdir",
                        folder.resolve("out").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        boolean ended = office.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            office.destroyForcibly();
        }
        assertThat(ended).isTrue();
    }

    private List<CSVRecord> records(String sheet) throws IOException {
        try (var reader = Files.newBufferedReader(folder.resolve("out").resolve("place-" + sheet + ".csv"));
                var parser = CSVFormat.RFC4180.parse(reader)) {
            return parser.getRecords();
        }
    }
}
