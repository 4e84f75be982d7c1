package wholeplace.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;

/// A department's filled return comes into the plan on the command line.
class ImportReturnTest {
    @TempDir
    Path folder;

    private Path store = Path.of("");

    @BeforeEach
    void aPlan() {
        store = folder.resolve("place");
        Shell.run("new", store, "--name", "Place", "--from", "2023/24", "--years", "5");
    }

    @Test
    void aReturnIsNotTakenForAListUnlessSomebodySaysSo() {
        var shell = Shell.run("import", store, RealFiles.file("returns/PF_Round_2_Success.xlsx"));

        assertThat(shell.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(shell.err())
                .isEqualToIgnoringNewLines(
                        "\"PF_Round_2_Success.xlsx\" is a return, \"Pathfinders, round 2\". Take its amounts with --as return, or read one of its sheets as a list with --as lines.");
    }

    @Test
    void itsLeafAmountsBecomeLinesOnceAndStayAsTheyAre() {
        Path file = RealFiles.file("returns/PF_Round_2_Success.xlsx");
        var trial = Shell.run("import", store, file, "--as", "return", "--partner", "Bolton Council", "--dry-run");
        assertThat(trial.out())
                .contains("Capital: the leaves are 65 amounts, 275.00; the sheet says the same (Finances T24).")
                .contains("Left out, because it is of no single year: up to 2023/24 (£10).")
                .endsWith("A trial: nothing was changed (12 added, 0 edited).\n");

        var taken = Shell.run("import", store, file, "--as", "return", "--partner", "Bolton Council", "--json");
        assertThat(taken.out())
                .contains("\"imported\": true", "\"added\": 12", "\"says\": \"Freedom and flexibilities spend\"");
        // Twice 275.00, less 10.00 of all time before, which is of no single year.
        assertThat(Shell.run("show", store).out()).contains("Total               –      140      300      100");

        var again = Shell.run("import", store, file, "--as", "return");
        assertThat(again.out()).endsWith("Nothing to change: all of it is in the plan already.\n");
    }

    @Test
    void aReturnWithWordsForNumbersIsRefusedUntilItsGoodRowsAreAskedFor() {
        Path file = RealFiles.file("returns/PF_Round_2_General_Validation_Failures.xlsx");
        var refused = Shell.run("import", store, file, "--as", "return");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.out())
                .contains("Finances E17, K33: text where a number is needed")
                .contains("Its department would send it back:")
                .endsWith("Nothing was imported. Mend these cells, or take the other rows with --skip-problems.\n");

        var taken = Shell.run("import", store, file, "--as", "return", "--skip-problems");
        assertThat(taken.code()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(taken.out()).contains("2 rows are left out, because each has a cell that cannot be read.");
    }

    @Test
    void whatFillsATemplateIsRememberedBesideTheStoreAndReadBackTheSameWay() throws IOException {
        Path template = RealFiles.file("returns/PF_Round_2_Success.xlsx");
        Path lines = Files.writeString(folder.resolve("lines.csv"), """
                Name,Theme,Class,2025/26
                Market Hall works,Housing,Capital,1200
                """);
        Path map = Files.writeString(folder.resolve("map.txt"), "put Capital \"Secured match*\" from theme Housing\n");
        Shell.run("import", store, lines, "--partner", "Council");
        Shell.run(
                "template",
                "fill",
                store,
                template,
                folder.resolve("a.xlsx"),
                "--map",
                map,
                "--split",
                "even",
                "--remember");

        var again = Shell.run("template", "fill", store, template, folder.resolve("b.xlsx"), "--json");
        assertThat(again.out()).contains("\"cell\": \"Finances!J21\"").contains("\"left\": []");
        var back = Shell.run("import", store, folder.resolve("b.xlsx"), "--as", "return", "--dry-run");
        assertThat(back.out()).contains("into the line \"Market Hall works\".");
    }

    @Test
    void whatReadsAListIsRefusedForAReturn() {
        var shell = Shell.run(
                "import",
                store,
                RealFiles.file("returns/PF_Round_2_Success.xlsx"),
                "--as",
                "return",
                "--unit",
                "pounds");
        assertThat(shell.err())
                .startsWith(
                        "--sheet, --header, --map, --where, --unit and --year are for lists of lines: what of a return");
    }
}
