package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static wholeplace.excel.Progress.UNTIL_INTERRUPTED;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// OpenDocument spreadsheets (.ods), written part by part as LibreOffice writes them.
class ReadOpenDocumentsTest {
    @TempDir
    private Path folder;

    @Test
    void whatASheetHoldsAndHowItIsShown() throws IOException {
        var file = ods("""
                <table:table table:name="Plan">
                  <table:table-column table:number-columns-repeated="2"/>
                  <table:table-column table:visibility="collapse"/>
                  <table:table-header-rows><table:table-row>
                    <table:table-cell office:value-type="string" table:number-columns-spanned="3"><text:p>Quay<text:s text:c="2"/>south</text:p><text:p>£000</text:p></table:table-cell>
                    <table:covered-table-cell table:number-columns-repeated="2"/>
                  </table:table-row></table:table-header-rows>
                  <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                  <table:table-row table:visibility="filter">
                    <table:table-cell office:value-type="float" office:value="12480.5"><text:p>12,480.50</text:p></table:table-cell>
                    <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
                    <table:table-cell table:formula="of:=[.A4]*2" office:value-type="float" office:value="24961"><text:p>24,961</text:p></table:table-cell>
                    <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>
                    <table:table-cell office:value-type="date" office:date-value="2026-04-01"><text:p>01/04/26</text:p></table:table-cell>
                    <table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12.5%</text:p><office:annotation><text:p>why?</text:p></office:annotation></table:table-cell>
                    <table:table-cell table:number-columns-repeated="16378"/>
                  </table:table-row>
                </table:table>
                <table:table table:name="Lists" table:style-name="ta2"/>""");
        try (var workbook = Spreadsheet.open(file)) {
            assertThat(workbook.sheets()).containsExactly(new Sheet("Plan", false), new Sheet("Lists", true));
            var plan = workbook.load("Plan", UNTIL_INTERRUPTED);
            assertThat(plan.row(1).cell(0)).isEqualTo(new Cell.Text("Quay  south\n£000", false));
            assertThat(plan.row(4))
                    .isEqualTo(new Row(
                            4,
                            true,
                            List.of(
                                    new Cell.Figure("12480.5", false),
                                    new Cell.Truth(true, false),
                                    new Cell.Figure("24961", true),
                                    new Cell.Fault("#DIV/0!", true),
                                    new Cell.Day(LocalDate.of(2026, 4, 1), new Cell.Figure("46113", false)),
                                    new Cell.Figure("0.125", false))));
            assertThat(plan.shape().hiddenColumns()).containsExactly(2);
            assertThat(plan.shape().merged()).containsExactly(CellArea.parse("A1:C1"));
            assertThat(plan.lastRow()).isEqualTo(4);
            assertThat(workbook.load("Lists", UNTIL_INTERRUPTED).rows()).isEmpty();
        }
    }

    @Test
    void aRowWrittenOnceForManyStandsAsOften() throws IOException {
        var file = ods("<table:table table:name=\"Plan\">" + row("number-rows-repeated=\"3\"", "", "7")
                + row("", "", "8") + "</table:table>");
        try (var workbook = Spreadsheet.open(file)) {
            assertThat(workbook.load("Plan", UNTIL_INTERRUPTED).rows())
                    .extracting(row -> row.number() + ": " + row.cell(0).text())
                    .containsExactly("1: 7", "2: 7", "3: 7", "4: 8");
        }
    }

    @Test
    void aMillionRepeatedRowsOfCellsAreTooManyToHold() throws IOException {
        var file = ods("<table:table table:name=\"Plan\">"
                + row("number-rows-repeated=\"1048576\"", "number-columns-repeated=\"16384\"", "7") + "</table:table>");
        assertRefused(file, Refusal.TOO_LARGE, "more than 5,000,000 cells on sheet \"Plan\"");
    }

    @Test
    void cellsBeyondTheLastColumnAreNoSheets() throws IOException {
        var file = ods("<table:table table:name=\"Plan\">" + row("", "number-columns-repeated=\"2147483647\"", "7")
                + "</table:table>");
        assertRefused(file, Refusal.DAMAGED, "row 1 has a cell beyond column XFD");
    }

    @Test
    void aPasswordMakesEveryPartUnreadable() throws IOException {
        var file =
                MadeOds.write(folder.resolve("plan.ods"), "content.xml", "no XML at all", "META-INF/manifest.xml", """
                <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml">
                <m:encryption-data m:checksum="x"/></m:file-entry></m:manifest>""");
        assertRefused(file, Refusal.PASSWORD, "take the password off");
    }

    @Test
    void entitiesOfAStrangerAreRefused() throws IOException {
        var file = MadeOds.write(
                folder.resolve("plan.ods"),
                "content.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>");
        assertRefused(file, Refusal.UNSAFE, "document type definition");
    }

    private static String row(String rows, String columns, String figure) {
        String repeated = rows.isEmpty() ? "" : " table:" + rows;
        String wide = columns.isEmpty() ? "" : " table:" + columns;
        return "<table:table-row%s><table:table-cell%s office:value-type=\"float\" office:value=\"%s\"/></table:table-row>"
                .formatted(repeated, wide, figure);
    }

    private Path ods(String tables) throws IOException {
        return MadeOds.write(folder.resolve("plan.ods"), tables);
    }

    private static void assertRefused(Path file, Refusal reason, String part) {
        var refused = catchThrowableOfType(RefusedFile.class, () -> {
            try (var workbook = Spreadsheet.open(file)) {
                workbook.load(workbook.sheets().getFirst().name(), UNTIL_INTERRUPTED);
            }
        });
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused).hasMessageContaining(part);
    }
}
