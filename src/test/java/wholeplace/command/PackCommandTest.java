package wholeplace.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A partner's pack goes out and comes back on the command line.
class PackCommandTest {
    @TempDir
    Path folder;

    private Path store = Path.of("");
    private Path pack = Path.of("");

    @BeforeEach
    void aPlanAndAPack() throws IOException {
        store = folder.resolve("place");
        pack = folder.resolve("nhs.xlsx");
        plan(250_000, 1_000);
        var out = Shell.run("pack-out", store, "nhs", pack, "--return-to", "Anna");
        assertThat(out.err()).isEmpty();
        assertThat(out.out())
                .isEqualToIgnoringNewLines(
                        "Wrote the pack of Calder NHS to %s: 1 lines, 0 funds, 0 assumptions.".formatted(pack));
    }

    private void plan(int falls, int stations) throws IOException {
        String plan = """
            {"format": "wholeplace-budget", "version": 1, "name": "Calder", "from": "2027/28",
             "partners": [{"id": "nhs", "name": "Calder NHS", "shortName": "NHS", "kind": "nhs"},
                          {"id": "fire", "name": "Calder Fire", "kind": "fire"}],
             "lines": [{"id": "l1", "reference": "N-1", "name": "Falls service", "partner": "nhs", "class": "revenue",
                        "amounts": {"2027/28": %d, "2028/29": 260000}},
                       {"id": "l2", "name": "Stations", "partner": "fire", "class": "revenue",
                        "amounts": {"2027/28": %d}}]}
            """.formatted(falls, stations);
        Path json = Files.writeString(folder.resolve("plan.json"), plan);
        assertThat(Shell.run("import", store, json).code()).isZero();
    }

    private void type(int row, int column, double amount) throws IOException {
        byte[] bytes = Files.readAllBytes(pack);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                var to = Files.newOutputStream(pack)) {
            workbook.getSheet("Lines").getRow(row - 1).getCell(column).setCellValue(amount);
            workbook.write(to);
        }
    }

    @Test
    void whatThePartnerChangedIsOneRevisionAndOneUndo() throws IOException {
        type(5, 11, 300_000);
        var in = Shell.run("pack-in", store, pack);
        assertThat(in.out())
                .contains("nhs.xlsx is the pack of Calder NHS of 22 November 2026. The plan is as it was then.")
                .contains("  Line \"N-1 Falls service\", 2027/28: \u00a3250,000 -> \u00a3300,000")
                .endsWith("Saved as one revision (0 added, 1 edited).\n");
        assertThat(in.code()).isZero();
        var again = Shell.run("import", store, pack, "--as", "pack");
        assertThat(again.code()).isZero();
        assertThat(again.out()).endsWith("Nothing to change: all of it is in the plan already.\n");
        assertThat(Shell.run("undo", store).out()).contains("Undid: Brought in the pack of Calder NHS");
        assertThat(Shell.run("show", store).out()).contains("251");
    }

    @Test
    void aConflictStopsItUntilSomebodyChooses() throws IOException {
        type(5, 11, 300_000);
        plan(270_000, 1_000);
        String before = Shell.run("show", store, "--json").out();
        var asked = Shell.run("pack-in", store, pack);
        assertThat(asked.code()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(asked.out()).isEqualTo("""
                nhs.xlsx is the pack of Calder NHS of 22 November 2026. The plan has moved on since then: the pack is compared with what it began with.
                To be chosen:
                  Line "N-1 Falls service", 2027/28 (Calder NHS)
                    base    \u00a3250,000
                    ours    \u00a3270,000
                    theirs  \u00a3300,000
                Nothing was brought in. Choose with pack-in --ours or --theirs, or one by one in the window.
                """);
        assertThat(Shell.run("show", store, "--json").out()).isEqualTo(before);
        assertThat(Shell.run("pack-in", store, pack, "--ours").out())
                .endsWith("Nothing to change: all of it is in the plan already.\n");
        assertThat(Shell.run("pack-in", store, pack, "--theirs", "--dry-run").out())
                .endsWith("A trial: nothing was changed (0 added, 1 edited).\n");
        assertThat(Shell.run("pack-in", store, pack, "--theirs").code()).isZero();
        assertThat(Shown.of(Shell.run("show", store, "--json")).text("lineAmounts", "l1", "2027/28"))
                .isEqualTo("300000.00");
    }

    @Test
    void everyFieldThatIsPrintedIsInTheGuide() throws IOException {
        type(5, 11, 300_000);
        type(5, 12, 310_000);
        plan(270_000, 1_000);
        var printed = Shown.of(Shell.run("pack-in", store, pack, "--list", "--json"));
        assertThat(printed.text("stale")).isEqualTo("true");
        JsonNode conflict = printed.at("conflicts").get(0);
        assertThat(conflict.path("field").asText()).isEqualTo("amount 2027/28");
        assertThat(conflict.path("ours").asText()).isEqualTo("270000.00");
        Set<String> fields = new TreeSet<>();
        gather(printed.document(), fields);
        gather(Shown.of(Shell.run("pack-out", store, "NHS", pack, "--json")).document(), fields);
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/wholeplace/guide/results.md"))) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(fields).allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
        }
    }

    private static void gather(JsonNode node, Set<String> fields) {
        node.properties().forEach(field -> {
            fields.add(field.getKey());
            gather(field.getValue(), fields);
        });
        if (node.isArray()) {
            node.forEach(entry -> gather(entry, fields));
        }
    }

    @Test
    void whatIsNoPackOrNoPartnerIsRefusedAndAPackIsNoListOfLines() throws IOException {
        var refused = Shell.run("import", store, pack);
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).startsWith("\"nhs.xlsx\" is a partner's pack. Bring it in with pack-in");
        var nobody = Shell.run("pack-out", store, "Police", pack);
        assertThat(nobody.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(nobody.err())
                .isEqualToIgnoringNewLines(
                        "There is no partner \"Police\" in \"Calder\". Its partners are Calder Fire (fire), Calder NHS (nhs).");
        Path csv = Files.writeString(folder.resolve("lines.csv"), "Name,2027/28\nA,1\n");
        assertThat(Shell.run("pack-in", store, csv).err()).startsWith("lines.csv is no partner pack");
        assertThat(Shell.run("pack-in", store, pack, "--ours", "--theirs").code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }
}
