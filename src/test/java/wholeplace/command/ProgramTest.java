package wholeplace.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;

class ProgramTest {
    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void nameTheStore() {
        store = folder.resolve("place");
    }

    @Test
    void theNorthEastFromTheTreasurysFileToAnotherStoreAndBack() throws IOException {
        assertThat(Shell.run("new", store, "--name", "North East", "--from", "2013/14", "--years", "5")
                        .code())
                .isZero();
        Path file = RealFiles.startingWith("whole-place", "CRA_2018");
        Shell imported = Shell.run(
                "import",
                store,
                file,
                "--where",
                "NUTS Region=ENGLAND_North East",
                "--map",
                "partner=\"Department Name\",service=COFOG Level 1",
                "--json");
        assertThat(imported.code()).isZero();
        JsonNode report = json(imported);
        assertThat(report.get("rowsImported").asInt()).isEqualTo(1_576);
        assertThat(report.get("unit").asText()).isEqualTo("thousands");
        assertThat(report.get("totals").get("2017/18").asText()).isEqualTo("25930628000.00");
        JsonNode shown = json(Shell.run("show", store, "--json"));
        assertThat(shown.get("revenue").get("2013/14").asText()).isEqualTo("22626256000.00");
        assertThat(shown.get("capital").get("2017/18").asText()).isEqualTo("1853371000.00");
        assertThat(shown.get("byPartner")).hasSize(46);

        Path exported = folder.resolve("north-east.json");
        Path other = folder.resolve("other");
        assertThat(Shell.run("export", store, exported).code()).isZero();
        assertThat(Shell.run("import", other, exported).code()).isZero();
        assertThat(json(Shell.run("show", other, "--json"))).isEqualTo(shown);
        assertThat(json(Shell.run("history", other, "--json")).get("revisions")).hasSize(2);

        assertThat(Shell.run("undo", other).code()).isZero();
        assertThat(json(Shell.run("show", other, "--json")).get("lines").asInt())
                .isZero();
        assertThat(Shell.run("redo", other).code()).isZero();
        assertThat(json(Shell.run("show", other, "--json")).get("fingerprint")).isEqualTo(shown.get("fingerprint"));
    }

    @Test
    void aTrialChangesNothing() throws IOException {
        newPlace();
        Path bids = bids("Line,2027/28", "Wardens,100");
        Shell trial = Shell.run("import", store, bids, "--dry-run", "--json");
        assertThat(trial.code()).isZero();
        assertThat(json(trial).get("rowsImported").asInt()).isEqualTo(1);
        assertThat(lines()).isZero();
    }

    @Test
    void textInAnAmountRefusesTheSheetUnlessTheRestIsAskedFor() throws IOException {
        newPlace();
        Path bids = bids("Line,2027/28", "Wardens,about 40", "Events,20");
        Shell refused = Shell.run("import", store, bids, "--json");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(json(refused).get("problems").get(0).get("cells").get(0).asText())
                .isEqualTo("B2");
        assertThat(lines()).isZero();
        assertThat(Shell.run("import", store, bids, "--skip-problems").code()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void badInputIsOneSentenceAndJsonStaysJson() throws IOException {
        newPlace();
        Shell none = Shell.run("import", store, folder.resolve("gone.xlsx"), "--json");
        assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(none.err()).contains("There is no file").hasLineCount(1);
        assertThat(json(none).get("refused").get(0).asText())
                .isEqualTo(none.err().strip());
        assertThat(Shell.run("show", folder.resolve("nowhere")).err())
                .contains("nowhere")
                .hasLineCount(1);
        assertThat(Shell.run("new", store, "--name", "X", "--from", "2026/28").code())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(Shell.run("new", store, "--name", "X", "--from", "2027/28", "--years", "3")
                        .err())
                .contains("plans 5 to 30 financial years; 3 were asked for.");
        assertThat(Shell.run("frobnicate").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Shell.run("show").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void severalBudgetsArePickedByName() throws IOException {
        newPlace();
        assertThat(Shell.run("new", store, "--name", "Other", "--from", "2028/29", "--years", "6")
                        .code())
                .isZero();
        assertThat(json(Shell.run("budgets", store, "--json")).get("budgets")).hasSize(2);
        Shell unsaid = Shell.run("show", store);
        assertThat(unsaid.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(unsaid.err()).contains("\"Calderbridge\", \"Other\"").contains("--budget");
        assertThat(json(Shell.run("show", store, "--budget", "Other", "--json")).get("years"))
                .hasSize(6);
    }

    @Test
    void aMappingMayHaveCommasInItsColumns() {
        assertThat(MapOption.read(List.of("partner=\"Department Name\",service=CG, LG, PC, BOE", "2027/28=F")))
                .containsEntry("partner", "Department Name")
                .containsEntry("service", "CG, LG, PC, BOE")
                .containsEntry("2027/28", "F");
    }

    private void newPlace() {
        assertThat(Shell.run("new", store, "--name", "Calderbridge", "--from", "2027/28", "--years", "5")
                        .code())
                .isZero();
    }

    private int lines() throws IOException {
        return json(Shell.run("show", store, "--json")).get("lines").asInt();
    }

    private Path bids(String... rows) throws IOException {
        return Files.writeString(folder.resolve("bids.csv"), String.join("\n", rows) + "\n");
    }

    private static JsonNode json(Shell shell) throws IOException {
        return new ObjectMapper().readTree(shell.out());
    }
}
