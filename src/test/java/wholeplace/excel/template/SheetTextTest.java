package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.excel.CellAddress;
import wholeplace.excel.PackedWorkbook;

/// Cells change inside the text of a sheet, and nothing beside them.
class SheetTextTest {
    private static final String HEAD =
            "<?xml version=\"1.0\"?>\n<!-- kept > --><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String FOOT = "</sheetData><sheetProtection sheet=\"1\"/></worksheet>";

    @TempDir
    Path folder;

    @Test
    void aCellKeepsItsStyleAndAFormulaItsText() throws IOException {
        assertThat(edited(
                        "<row r=\"4\" ht=\"12\"><c r=\"B4\" s=\"7\" t=\"s\"><v>3</v></c><c r=\"C4\"><f a=\"&gt;\">B4&gt;2</f><v>1</v></c></row>",
                        "B4",
                        "C4"))
                .isEqualTo(
                        "<row r=\"4\" ht=\"12\"><c r=\"B4\" s=\"7\"><v>5</v></c><c r=\"C4\"><f a=\"&gt;\">B4&gt;2</f><v>5</v></c></row>");
    }

    @Test
    void cellsAndRowsThatAreNotThereComeWhereTheyBelong() throws IOException {
        assertThat(edited("<row r=\"2\"/><row r=\"4\"><c r=\"B4\"/><c r=\"D4\"/></row>", "A2", "C4", "E4", "A3", "A9"))
                .isEqualTo("<row r=\"2\"><c r=\"A2\" s=\"0\"><v>5</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" s=\"0\"><v>5</v></c></row>"
                        + "<row r=\"4\"><c r=\"B4\"/><c r=\"C4\" s=\"0\"><v>5</v></c><c r=\"D4\"/><c r=\"E4\" s=\"0\"><v>5</v></c></row>"
                        + "<row r=\"9\"><c r=\"A9\" s=\"0\"><v>5</v></c></row>");
    }

    @Test
    void aSheetWithPrefixesKeepsThem() throws IOException {
        try (var workbook = PackedWorkbook.open(someWorkbook())) {
            String text =
                    "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" s=\"2\"/></x:row></x:sheetData></x:worksheet>";
            var sheet = new SheetText(workbook, text);
            sheet.put(CellAddress.parse("A1"), new SheetText.Content("str", "a & b"), 0);
            assertThat(sheet.edited())
                    .isEqualTo(text.replace(
                            "<x:c r=\"A1\" s=\"2\"/>", "<x:c r=\"A1\" s=\"2\" t=\"str\"><x:v>a &amp; b</x:v></x:c>"));
        }
    }

    /// By this a filled template is compared with the one it was made of.
    @Test
    void puttingTheOldCellsBackGivesTheOldText() throws IOException {
        String old = HEAD + "<row r=\"2\"/><row r=\"4\"><c r=\"B4\"/><c r=\"D4\"/></row>" + FOOT;
        try (var workbook = PackedWorkbook.open(someWorkbook())) {
            var cells = Set.of(CellAddress.parse("A2"), CellAddress.parse("D4"), CellAddress.parse("A3"));
            var sheet = new SheetText(workbook, old);
            cells.forEach(cell -> sheet.put(cell, new SheetText.Content("n", "5"), 0));
            var now = new SheetText(workbook, sheet.edited());
            assertThat(now.with(cells, new SheetText(workbook, old))).isEqualTo(old);
        }
    }

    private String edited(String rows, String... cells) throws IOException {
        try (var workbook = PackedWorkbook.open(someWorkbook())) {
            var sheet = new SheetText(workbook, HEAD + rows + FOOT);
            for (String cell : cells) {
                sheet.put(CellAddress.parse(cell), new SheetText.Content("n", "5"), 0);
            }
            String edited = sheet.edited();
            assertThat(edited).startsWith(HEAD).endsWith(FOOT);
            return edited.substring(HEAD.length(), edited.length() - FOOT.length());
        }
    }

    private Path someWorkbook() throws IOException {
        Path file = folder.resolve("some.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("Some");
            workbook.write(out);
        }
        return file;
    }
}
