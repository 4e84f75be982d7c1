package wholeplace.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;

/// A department's template on the command line.
class TemplateCommandTest {
    @TempDir
    Path folder;

    @Test
    void aFilledReturnIsReadAndItsTotalsDoubted() {
        var shell = Shell.run("template", "read", RealFiles.file("returns/PF_Round_1_Success.xlsx"));

        assertThat(shell.out()).startsWith("""
                        PF_Round_1_Success.xlsx: Pathfinders, round 1.
                        Forecast and actual spend: the leaves are 45 amounts, 140.94; the sheet says 292.47 (Finances O52).
                        """);
        assertThat(shell.code()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    }

    @Test
    void asJsonEveryAmountHasItsCell() {
        var shell = Shell.run("template", "read", RealFiles.file("returns/PF_Round_2_Success.xlsx"), "--json");

        assertThat(shell.out())
                .contains(
                        "{\"cell\": \"Finances!R36\", \"table\": \"Revenue\", \"section\": \"\", \"row\": \"Unsecured match funding\", \"class\": \"revenue\", \"span\": \"within\", \"year\": \"2026/27\", \"part\": \"Q4\", \"status\": \"forecast\", \"amount\": \"4.00\"}");
        assertThat(shell.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatTheDepartmentWouldSendBackEndsInOne() {
        var shell = Shell.run(
                "template", "check", RealFiles.file("returns/PF_Round_2_General_Validation_Failures.xlsx"), "--json");

        assertThat(shell.out()).contains("\"cells\": [\"Finances!E17\", \"Finances!K33\"]", "\"Admin!B34\"");
        assertThat(shell.code()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    }

    @Test
    void aBudgetFillsTheTemplateAndTheDecisionsAreRemembered() throws IOException {
        Path template = RealFiles.file("returns/PF_Round_2_Success.xlsx");
        Path store = folder.resolve("place");
        Path lines = Files.writeString(folder.resolve("lines.csv"), """
                Name,Theme,Class,2025/26
                Market Hall works,Housing,Capital,1200
                """);
        Path map = Files.writeString(folder.resolve("map.txt"), "put Capital \"Secured match*\" from theme Housing\n");
        Path own = folder.resolve("own.txt");
        Shell.run("new", store, "--name", "Place", "--from", "2025/26", "--years", "5");
        Shell.run("import", store, lines, "--partner", "Council");

        var shell = Shell.run(
                "template",
                "fill",
                store,
                template,
                folder.resolve("a.xlsx"),
                "--map",
                map,
                "--split",
                "even",
                "--remember",
                own);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .startsWith(
                        "Finances!J21 = 300.00: Secured match funding spend (this includes actual match funding), Q1 2025/26, from Market Hall works.");
        assertThat(shell.code()).isEqualTo(ExitCode.DONE);

        var again =
                Shell.run("template", "fill", store, template, folder.resolve("b.xlsx"), "--binding", own, "--json");
        assertThat(again.out()).contains("\"cell\": \"Finances!J21\"").contains("\"left\": []");
        assertThat(folder.resolve("b.xlsx")).exists();
    }

    @Test
    void aWorkbookThatIsNoTemplateIsRefused() {
        var shell = Shell.run("template", "check", RealFiles.file("budgets/philadelphia-FY06.xlsx"));

        assertThat(shell.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(shell.err()).contains("is none of the templates that are known");
    }
}
