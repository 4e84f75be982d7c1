package wholeplace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wholeplace.budget.Budget;
import wholeplace.budget.LineId;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// What the user guide says of the budget file is so.
class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);

    private static String page() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GuideTest.class.getResourceAsStream("/wholeplace/guide/budget-file.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(page()).results().map(found -> found.group(1)).toList();
    }

    private static BudgetFile read(String json) {
        return BudgetFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "example");
    }

    @Test
    void theSmallExampleReadsAsThePageSays() throws IOException {
        Budget budget = read(examples().get(0)).budget();
        assertThat(budget.years()).hasToString("2027/28 to 2031/32");
        assertThat(budget.lines().get(new LineId("HR-019")).amounts())
                .isEqualTo(Profile.from(new FinancialYear(2027), Money.pounds(1_210_000), Money.pounds(1_246_300)));
        assertThat(budget.lines().get(new LineId("HR-012")).isCalculated(new FinancialYear(2031)))
                .isTrue();
    }

    @Test
    void theExampleWithEverythingIsLaidOutAsTheProgramWritesIt() throws IOException {
        assertThat(examples()).hasSize(2);
        String example = examples().get(1);
        BudgetFile file = read(example);
        assertThat(file.history()).hasSize(1);
        assertThat(JsonOut.text(BudgetDocument.of(file.budget(), file.history())))
                .isEqualTo(example);
    }

    /// A field the program does not know makes it tell the ones it knows.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## The file itself | {\"format\": \"wholeplace-budget\", \"version\": 1, \"x\": 1}",
                "## A partner | {\"format\": \"wholeplace-budget\", \"version\": 1, \"partners\": [{\"x\": 1}]}",
                "## A fund | {\"format\": \"wholeplace-budget\", \"version\": 1, \"funds\": [{\"x\": 1}]}",
                "## An index | {\"format\": \"wholeplace-budget\", \"version\": 1, \"indices\": [{\"x\": 1}]}",
                "## A source | {\"format\": \"wholeplace-budget\", \"version\": 1, \"sources\": [{\"x\": 1}]}",
                "## A line | {\"format\": \"wholeplace-budget\", \"version\": 1, \"lines\": [{\"x\": 1}]}",
                "## An origin | {\"format\": \"wholeplace-budget\", \"version\": 1, \"lines\": [{\"origin\": {\"x\": 1}}]}"
            })
    void thePageNamesEveryFieldThatTheProgramKnowsAndNoOther(String heading, String json) throws IOException {
        String section = Arrays.stream(page().split("(?m)^(?=## )"))
                .filter(part -> part.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow();
        var documented = new TreeSet<>(FIELD.matcher(section)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList());
        assertThat(catchThrowableOfType(FileRefused.class, () -> read(json)).sentences())
                .anySatisfy(sentence ->
                        assertThat(sentence).endsWith("Its fields are " + String.join(", ", documented) + "."));
    }
}
