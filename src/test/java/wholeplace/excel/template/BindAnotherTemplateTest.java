package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;
import wholeplace.excel.CellArea;
import wholeplace.excel.Progress;

/// A template that nobody has bound before.
class BindAnotherTemplateTest {
    @TempDir
    Path folder;

    @Test
    void openCellsAreFoundWithWhatTheyAreFor() {
        var cells = InputCells.of(RealFiles.file("returns/PF_Round_2_Success.xlsx"));

        assertThat(cells)
                .filteredOn(cell -> cell.sheet().equals("Progress")
                        && cell.cell().toString().equals("D24"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.label()).isEqualTo("PF-BOL-002: Bolton Market Upgrades");
                    assertThat(cell.heading()).isEqualTo("Spend RAG rating");
                    assertThat(cell.accepts()).isEqualTo("one of 'Dropdown Values'!$A$47:$A$52");
                });
        assertThat(cells)
                .noneMatch(cell ->
                        cell.sheet().equals("Risks") && cell.cell().toString().equals("G9"));
    }

    @Test
    void aBindingOfChosenCellsReadsWhatTheBuiltInOneReads() {
        var file = RealFiles.file("returns/PF_Round_1_Success.xlsx");
        Path own = folder.resolve("own.txt");
        DraftBinding.of(file, "Our own", "Finances", CellArea.parse("B42:O52"), 3)
                .write(own);

        try (var template = Template.open(file, List.of(Binding.read(own)), Progress.UNTIL_INTERRUPTED)) {
            var read = ReturnReader.read(template);
            assertThat(read.tallies())
                    .extracting(Tally::sentence)
                    .containsExactly(
                            "Our own: the leaves are 45 amounts, 140.94; the sheet says 292.47 (Finances O52).");
        }
    }

    @Test
    void cellsWithoutPeriodsAreRefusedWithTheCure() {
        var file = RealFiles.file("returns/PF_Round_1_Success.xlsx");
        assertThatThrownBy(() -> DraftBinding.of(file, "Our own", "Finances", CellArea.parse("B44:O52"), 1))
                .hasMessage(
                        "The first 1 rows of the area name no years, quarters or halves. Choose the area with all of its headings, and say how many rows they are.");
    }
}
