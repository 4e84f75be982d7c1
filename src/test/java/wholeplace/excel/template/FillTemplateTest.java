package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.PartOfYear;

/// One amount changed in a department's workbook, and what became of the rest.
class FillTemplateTest {
    private static final Period SOME_TIME = new Period(Period.Span.WITHIN, new FinancialYear(2025), PartOfYear.WHOLE);

    @TempDir
    Path folder;

    @Test
    void inPathfindersOnlyTheCellAndTheTotalsThatFollowFromItChange() throws IOException {
        Path before = RealFiles.file("returns/PF_Round_2_Success.xlsx");
        Path after = folder.resolve("filled.xlsx");
        var filled = fill(before, "Finances", "Capital", Map.of("G17", "1234.56"), after);

        assertThat(filled.recalculated()).isEqualTo(8);
        assertThat(filled.notWorkedOut()).isEmpty();
        var cells = changed(before, after, "xl/worksheets/sheet8.xml");
        assertThat(cells)
                .containsOnlyKeys("G17", "I17", "T17", "G20", "I20", "T20", "G24", "I24", "T24")
                .containsEntry("G17", "<c r=\"G17\" s=\"178\"><v>1234.56</v></c>");
        assertThat(RawParts.of(after).count("<f[ >]")).isEqualTo(1_345);
        assertThat(RawParts.of(after).count("<dataValidation ")).isEqualTo(19);
        assertThat(RawParts.of(after).count("<x14:dataValidation ")).isEqualTo(14);
        assertThat(RawParts.of(after).count("<mergeCell ")).isEqualTo(343);
        assertThat(value(after, "Finances", "T24")).isEqualTo("1505.56");
    }

    @Test
    void inTheTownsFundEverythingElseIsAsItWas() throws IOException {
        Path before = RealFiles.file("returns/TF_Round_6_Success.xlsx");
        Path after = folder.resolve("filled.xlsx");
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        fill(before, "4a - Funding Profiles", "Project funding", Map.of("V38", "250000.01"), after);

        assertThat((clock.getCurrentThreadCpuTime() - start) / 1_000_000_000).isLessThan(10);
        var cells = changed(before, after, "xl/worksheets/sheet4.xml");
        assertThat(cells).containsKeys("V38", "X38", "Z38", "V41", "X41", "Z41", "V45", "X45", "Z45", "V602", "Z602");
        assertThat(RawParts.of(after).count("<f[ >]")).isEqualTo(33_552);
        assertThat(RawParts.of(after).count("<conditionalFormatting ")).isEqualTo(1_052);
        assertThat(RawParts.of(after).count("<x14:conditionalFormatting ")).isEqualTo(368);
        assertThat(value(after, "4a - Funding Profiles", "Z45")).isEqualTo("250353.01");
    }

    @Test
    void theSpreadsheetProgramIsAskedToWorkEverythingOut() throws IOException {
        Path after = folder.resolve("filled.xlsx");
        fill(RealFiles.file("returns/PF_Round_2_Success.xlsx"), "Finances", "Capital", Map.of("G17", "1"), after);

        assertThat(RawParts.of(after).text("xl/workbook.xml"))
                .contains("<calcPr fullCalcOnLoad=\"1\" calcId=\"191028\"/>");
    }

    @Test
    void formulasLockedCellsAndOtherCellsAreRefusedAllAtOnce() {
        Path before = RealFiles.file("returns/TF_Round_6_Success.xlsx");
        Path after = folder.resolve("filled.xlsx");

        assertThatThrownBy(() -> fill(
                        before,
                        "4a - Funding Profiles",
                        "Project funding",
                        Map.of("F41", "1", "C5", "1", "G37", "1"),
                        after))
                .isInstanceOfSatisfying(
                        BindingRefused.class,
                        refused -> assertThat(refused.sentences())
                                .containsExactlyInAnyOrder(
                                        "4a - Funding Profiles F41 is no input cell of the template. Nothing was written.",
                                        "4a - Funding Profiles C5 is no input cell of the template. Nothing was written.",
                                        "4a - Funding Profiles G37 is no input cell of the template. Nothing was written."));
        assertThat(after).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theTemplateItselfIsNeverReplaced() throws IOException {
        Path own = Files.copy(RealFiles.file("returns/PF_Round_2_Success.xlsx"), folder.resolve("own.xlsx"));

        assertThatThrownBy(() -> fill(own, "Finances", "Capital", Map.of("G17", "1"), own))
                .hasMessage("The filled template would replace the template itself. Give it a name of its own.");
    }

    static TemplateFill.Filled fill(Path before, String sheet, String table, Map<String, String> amounts, Path after) {
        var entries = amounts.entrySet().stream()
                .map(amount -> new Filling.Entry(
                        table,
                        "",
                        "",
                        SOME_TIME,
                        sheet,
                        CellAddress.parse(amount.getKey()),
                        Money.parse(amount.getValue()),
                        List.of()))
                .toList();
        try (var template = Template.open(before, Binding.builtIn(), Progress.UNTIL_INTERRUPTED)) {
            return TemplateFill.write(template, new Filling(entries, List.of()), after);
        }
    }

    /// The cells of one sheet that differ, as they are now; nothing but these and one setting of the workbook may.
    private static Map<String, String> changed(Path before, Path after, String sheet) throws IOException {
        var old = RawParts.of(before);
        var now = RawParts.of(after);
        assertThat(now.parts().keySet()).containsExactlyElementsOf(old.parts().keySet());
        var others = now.differentFrom(old);
        assertThat(others).contains("xl/workbook.xml", sheet);
        assertThat(now.text("xl/workbook.xml").replace(" fullCalcOnLoad=\"1\"", ""))
                .isEqualTo(old.text("xl/workbook.xml"));
        for (String part : others) {
            if (!part.equals("xl/workbook.xml")) {
                assertThat(now.withoutCells(part).equals(old.withoutCells(part)))
                        .isTrue();
                assertThat(formulas(now.cells(part))).isEqualTo(formulas(old.cells(part)));
            }
        }
        Map<String, String> cells = new HashMap<>(now.cells(sheet));
        cells.entrySet().removeAll(old.cells(sheet).entrySet());
        return cells;
    }

    /// The formula of each cell, empty where it has none.
    private static Map<String, String> formulas(Map<String, String> cells) {
        Map<String, String> formulas = new HashMap<>();
        cells.forEach((cell, text) ->
                formulas.put(cell, text.contains("<f") ? text.replaceAll("<c [^>]*>|<v>.*</v>|<v/>|</c>", "") : ""));
        return formulas;
    }

    private static String value(Path file, String sheet, String cell) {
        return load(file, sheet).cell(CellAddress.parse(cell)).text();
    }

    static SheetData load(Path file, String sheet) {
        try (var spreadsheet = Spreadsheet.open(file)) {
            return spreadsheet.load(sheet, Progress.UNTIL_INTERRUPTED);
        }
    }
}
