package wholeplace.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.money.FinancialYear;

/// The user guide describes every field that the commands print.
class ResultsGuideTest {
    private static final Pattern WHOLE =
            Pattern.compile("## One with everything\n.*?```json\n(.*?)```", Pattern.DOTALL);

    /// Fields whose own keys are ids, names or kinds of money that the budget file describes.
    private static final Set<String> KEYED = Set.of(
            "byPartner",
            "byService",
            "byTheme",
            "byPlace",
            "byOutcome",
            "lineAmounts",
            "borne",
            "kept",
            "leaves",
            "funding",
            "paidBy");

    @TempDir
    private Path folder;

    @Test
    void everyFieldPrintedForABudgetWithEverythingIsDescribed() throws IOException {
        var example = WHOLE.matcher(guide("budget-file.md"));
        assertThat(example.find()).isTrue();
        Path file = Files.writeString(folder.resolve("everything.json"), example.group(1));
        Path store = folder.resolve("everything");
        assertThat(Shell.run("import", store, file).code()).isZero();
        Set<String> printed = new TreeSet<>();
        gather(Shown.of(Shell.run("show", store, "--json")).document(), printed);
        gather(Shown.of(Shell.run("check", store, "--json")).document(), printed);
        gather(
                Shown.of(Shell.run("explain", store, "total.revenue.2027/28", "--json"))
                        .document(),
                printed);
        assertThat(printed)
                .contains("netRevenueBudget", "clawbackRisk", "payments", "shortfall", "provenance", "bandD");
        String page = guide("results.md");
        assertThat(printed).allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
        assertThat(guide("index.md")).contains("(results.md)");
    }

    private static void gather(JsonNode node, Set<String> fields) {
        node.properties().forEach(field -> {
            if (!FinancialYear.isKey(field.getKey())) {
                fields.add(field.getKey());
            }
            if (!KEYED.contains(field.getKey())) {
                gather(field.getValue(), fields);
            }
        });
        if (node.isArray()) {
            node.forEach(entry -> gather(entry, fields));
        }
    }

    private static String guide(String page) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ResultsGuideTest.class.getResourceAsStream("/wholeplace/guide/" + page))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
