package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.RealFiles;

class ReadDelimitedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void barnetsBudgetKeepsLineBreaksInsideItsCells() {
        var barnet = load(RealFiles.file("budgets/barnet-2009.csv"));

        assertThat(barnet.rows()).hasSize(49);
        assertThat(barnet.lastRow()).isEqualTo(49);
        assertThat(sum(barnet, 3, 1)).isEqualByComparingTo("847600000");
        assertThat(barnet.rows().stream().skip(1).map(row -> row.cell(0).text()).distinct())
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "spending/DCCSpendingOver500_202504.csv, 237, 4, 2845421.21",
        "spending/DCCSpendingOver500_201406.csv, 3135, 5, 13346068.70",
        "budgets/oakland-FY22-23-adopted.csv, 22236, 5, 3840350236"
    })
    void realTablesComeOutWholeWithTheirTotals(String file, int rows, int amountColumn, BigDecimal total) {
        var table = load(RealFiles.file(file));

        assertThat(table.rows().size()).isEqualTo(rows + 1);
        assertThat(sum(table, amountColumn, 1)).isEqualByComparingTo(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundByLooking(String separator) throws IOException {
        var lines = List.of(
                "Budget of the harbour, draft",
                "Line;2027/28;2028/29",
                "Quay wall;1.5;2.5",
                "\"Dredging; and, survey|all\tyear\";10;20");
        var table = table(String.join("\n", lines)
                .replace("harbour, draft", "harbour")
                .replace("2027/28;2028", "2027/28" + separator + "2028")
                .replace("Line;", "Line" + separator)
                .replace("wall;1.5;", "wall" + separator + "1.5" + separator)
                .replace("\";10;", "\"" + separator + "10" + separator));

        assertThat(table.row(2).cell(1).text()).isEqualTo("2027/28");
        assertThat(table.row(4).cell(0).text()).isEqualTo("Dredging; and, survey|all\tyear");
        assertThat(table.row(4).cell(2).text()).isEqualTo("20");
    }

    @Test
    void decimalCommasDoNotPassForSeparators() throws IOException {
        var table = table("Line;2027/28;2028/29\nQuay;1,5;2,5\nDredging;3,5;4,5\n");

        assertThat(table.width()).isEqualTo(3);
        assertThat(table.row(2).cell(1).text()).isEqualTo("1,5");
    }

    @Test
    void aSeparatorAnnouncedAsExcelDoesIsTaken() throws IOException {
        var table = table("sep=;\nLine;2027/28\nQuay, north;1\n");

        assertThat(table.row(1).cell(1).text()).isEqualTo("2027/28");
        assertThat(table.row(2).cell(0).text()).isEqualTo("Quay, north");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void poundSignsAreReadInTheEncodingsThatExcelWrites(String charset) throws IOException {
        var mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        var table = table((mark + "Line,2027/28\nQuay,£1\n").getBytes(Charset.forName(charset)));

        assertThat(table.row(1).cell(0).text()).isEqualTo("Line");
        assertThat(table.row(2).cell(1).text()).isEqualTo("£1");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
        var table = table("\uFEFFLine,2027/28\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.row(1).cell(0).text()).isEqualTo("Line");
    }

    @Test
    void rowNumbersAreThoseASpreadsheetShows() throws IOException {
        var table = table("Line,2027/28\r\n\r\n\"Quay\r\nnorth and\r\nsouth\",  1 \r\n,\r\nDredging,2\r\n");

        assertThat(table.rows()).extracting(Row::number).containsExactly(1, 3, 5);
        assertThat(table.row(3).cell(0).text()).isEqualTo("Quay\r\nnorth and\r\nsouth");
        assertThat(table.row(3).cell(1).text()).isEqualTo("  1 ");
        assertThat(table.row(2).cells()).isEmpty();
    }

    @Test
    void aQuotationMarkLeftOpenIsRefusedInsteadOfSwallowingTheRest() {
        assertThatThrownBy(() -> table("Line,2027/28\nQuay,1\n\"Dredging,2\nPaving,3\n"))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("a quotation mark opened in row 3 is never closed");
    }

    @Test
    void theSheetIsNamedLikeTheFile() throws IOException {
        Files.writeString(folder.resolve("Harbour 2027.csv"), "Line,1\n");
        try (var file = Spreadsheet.open(folder.resolve("Harbour 2027.csv"))) {
            assertThat(file.sheets()).containsExactly(new Sheet("Harbour 2027", false));
        }
    }

    private SheetData table(String text) throws IOException {
        return table(text.getBytes(StandardCharsets.UTF_8));
    }

    private SheetData table(byte[] bytes) throws IOException {
        return load(Files.write(folder.resolve("table.csv"), bytes));
    }

    private static SheetData load(Path path) {
        try (var file = Spreadsheet.open(path)) {
            return file.load(file.sheets().getFirst().name(), Progress.UNTIL_INTERRUPTED);
        }
    }

    private static BigDecimal sum(SheetData table, int column, int headers) {
        return table.rows().stream()
                .skip(headers)
                .filter(row -> !row.cell(column).isBlank())
                .map(row -> row.cell(column).text().replace(",", "").strip())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
