package wholeplace.excel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.excel.export.Place;
import wholeplace.excel.export.Steps;
import wholeplace.json.BudgetFile;
import wholeplace.outlook.Outlook;

/// What the user guide says of the publication is so.
class ExportsGuideTest {
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);

    private static List<String> rows(String heading) throws IOException {
        try (var in =
                Objects.requireNonNull(ExportsGuideTest.class.getResourceAsStream("/wholeplace/guide/exports.md"))) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String section = Arrays.stream(page.split("(?m)^(?=## )"))
                    .filter(part -> part.startsWith("## " + heading + "\n"))
                    .findFirst()
                    .orElseThrow();
            return ROW.matcher(section).results().map(row -> row.group(1)).toList();
        }
    }

    private static Publication sample() {
        Budget budget = BudgetFile.sample();
        Budget told = budget.with(budget.lines().getFirst().withOutcome("Safer streets"));
        return Publication.of(Outlook.of(told), Place.stamp(told));
    }

    @Test
    void thePageNamesEverySheetInItsOrderAndNoOther() throws IOException {
        List<String> sheets = sample().tables().stream().map(Table::sheet).toList();
        assertThat(rows("The publication")).first().isEqualTo("Cover");
        assertThat(rows("The publication").stream().skip(1)).containsExactlyElementsOf(sheets);
    }

    @Test
    void thePageNamesEveryColumnOfTheOneTable() throws IOException {
        var out = new ByteArrayOutputStream();
        FiguresForm.write(sample(), out, new Steps((done, whole) -> true, 1));
        String headings =
                out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        assertThat(headings).isEqualTo("\uFEFF" + String.join(",", rows("All figures as one table")));
    }
}
