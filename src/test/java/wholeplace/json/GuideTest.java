package wholeplace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wholeplace.budget.Budget;
import wholeplace.budget.CarryForward;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.Direction;
import wholeplace.budget.EntityKind;
import wholeplace.budget.FundId;
import wholeplace.budget.FundRules;
import wholeplace.budget.Growth;
import wholeplace.budget.IndexId;
import wholeplace.budget.InterestConvention;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.LineRole;
import wholeplace.budget.Match;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.Purpose;
import wholeplace.budget.RoundTo;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.change.Slot;
import wholeplace.json.Shape.Spot;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// What the user guide says of the budget file is so.
class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("^\\| `(\\w+)` \\| (.*) \\| (.*) \\|$", Pattern.MULTILINE);

    /// How the page describes a field.
    private record Row(String meaning, String leftOut) {}

    private static String page() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GuideTest.class.getResourceAsStream("/wholeplace/guide/budget-file.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String section(String heading) throws IOException {
        return Arrays.stream(page().split("(?m)^(?=## )"))
                .filter(part -> part.startsWith("## " + heading + "\n"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The page has no section \"" + heading + "\""));
    }

    private static String example(String heading) throws IOException {
        return EXAMPLE.matcher(section(heading))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /// The table of the section on `a fund`, by field.
    private static SortedMap<String, Row> rows(String what) throws IOException {
        SortedMap<String, Row> rows = new TreeMap<>();
        String heading = Character.toUpperCase(what.charAt(0)) + what.substring(1);
        FIELD.matcher(section(heading))
                .results()
                .forEach(row -> rows.put(row.group(1), new Row(row.group(2), row.group(3))));
        return rows;
    }

    private static BudgetFile read(String json) {
        return BudgetFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "example");
    }

    @Test
    void theSmallExampleReadsAsThePageSays() throws IOException {
        Budget budget = read(example("A small one, by hand")).budget();
        assertThat(budget.years()).hasToString("2027/28 to 2031/32");
        assertThat(budget.lines().get(new LineId("HR-019")).amounts())
                .isEqualTo(Profile.from(new FinancialYear(2027), Money.pounds(1_210_000), Money.pounds(1_246_300)));
        assertThat(budget.lines().get(new LineId("HR-012")).isCalculated(new FinancialYear(2031)))
                .isTrue();
    }

    @Test
    void theMediumTermPlanReadsAsThePageSays() throws IOException {
        Budget budget = read(example("A medium-term plan by hand")).budget();
        assertThat(budget.years()).hasToString("2026/27 to 2030/31");
        Line pay = budget.lines().get(new LineId("pay"));
        assertThat(pay.base()).isEqualTo(Money.pounds(45_000_000));
        assertThat(pay.growth()).isEqualTo(new Growth.Indexed(new IndexId("pay")));
        assertThat(budget.indices().get(new IndexId("pay")).roundTo()).isEqualTo(RoundTo.POUND);
        Line savings = budget.lines().get(new LineId("savings"));
        assertThat(savings.direction()).isEqualTo(Direction.SAVING);
        assertThat(savings.growth()).isEqualTo(Growth.CHANGES);
        assertThat(budget.lines().get(new LineId("demand")).role()).isEqualTo(LineRole.DEMAND);
        assertThat(budget.funds().get(new FundId("collection")).available().amount(new FinancialYear(2027)))
                .isEqualTo(Money.pounds(-200_000));
        CouncilTax tax = budget.councilTax().get(new CouncilTaxId("council"));
        assertThat(tax.bandD()).isEqualTo(Money.pounds(900));
        assertThat(tax.taxBase().base()).isEqualTo(new BigDecimal("60000"));
    }

    @Test
    void theGrantWithConditionsReadsAsThePageSays() throws IOException {
        Budget budget = read(example("A grant with conditions by hand")).budget();
        FundRules rules = budget.funds().get(new FundId("towns")).rules();
        assertThat(rules.purpose())
                .isEqualTo(Purpose.ANY
                        .withThemes(List.of("Homes and regeneration"))
                        .withSchemes(List.of("station")));
        assertThat(rules.carryForward()).isEqualTo(new CarryForward.Share(Rate.percent("10")));
        assertThat(rules.spendBy()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(rules.clawback()).isTrue();
        assertThat(rules.match()).isEqualTo(new Match(Rate.percent("10"), new SchemeId("station"), false, false));
        assertThat(budget.allocations().getFirst().id().value()).isEqualTo("allocation-0001");
    }

    @Test
    void theBorrowingReadsAsThePageSays() throws IOException {
        Budget budget = read(example("Borrowing by hand")).budget();
        Scheme hall = budget.schemes().get(new SchemeId("hall"));
        assertThat(hall.availableForUse()).isEqualTo(new FinancialYear(2027));
        assertThat(hall.method()).isEqualTo(MrpMethod.EQUAL_INSTALMENT);
        assertThat(hall.interest()).isEqualTo(InterestConvention.MID_YEAR);
        assertThat(budget.scenarios().getFirst().changes())
                .isEqualTo(Map.of("scheme hall available for use", "2028/29"));
    }

    @Test
    void theExampleWithEverythingIsLaidOutAsTheProgramWritesIt() throws IOException {
        String example = example("One with everything");
        BudgetFile file = read(example);
        assertThat(file.history()).hasSize(1);
        assertThat(JsonOut.text(BudgetDocument.of(file.budget(), file.history())))
                .isEqualTo(example);
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void theExampleWithEverythingShowsEveryField(EntityKind kind) throws IOException {
        JsonNode file = Parsing.MAPPER.readTree(example("One with everything"));
        Iterable<JsonNode> entries = kind == EntityKind.BUDGET ? List.of(file) : file.path(kind.list());
        assertThat(Shape.of(kind).spots())
                .allSatisfy(spot -> assertThat(entries)
                        .as(spot.slot().path())
                        .anyMatch(entry -> !entry.at("/" + spot.slot().path().replace('.', '/'))
                                .isMissingNode()));
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void thePageNamesEveryFieldThatTheProgramKnowsAndNoOther(EntityKind kind) throws IOException {
        Shape shape = Shape.of(kind);
        if (kind != EntityKind.BUDGET) {
            assertThat(rows(kind.withArticle()).keySet()).isEqualTo(shape.fields());
        }
        for (Map.Entry<String, Set<String>> inner : shape.inner().entrySet()) {
            assertThat(rows(Shape.words(inner.getKey())).keySet()).isEqualTo(inner.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void thePageSaysWhatIsNeededWhatIsMeantAndWhatCanBeChosen(EntityKind kind) throws IOException {
        for (Spot spot : Shape.of(kind).spots()) {
            Slot slot = spot.slot();
            String where = kind == EntityKind.BUDGET ? "the file itself" : kind.withArticle();
            Row row = Objects.requireNonNull(
                    rows(spot.outer() == null ? where : Shape.words(spot.outer()))
                            .get(spot.field()),
                    slot.path());
            assertThat(row.leftOut().equals("needed")).as(slot.path()).isEqualTo(slot.needed());
            if (!slot.otherwise().isEmpty()) {
                assertThat(row.leftOut()).as(slot.path()).startsWith("`" + slot.otherwise() + "`");
            }
            assertThat(slot.choices())
                    .allSatisfy(choice -> assertThat(row.meaning() + row.leftOut())
                            .as(slot.path())
                            .contains("`" + choice + "`"));
        }
    }

    /// A field the program does not know makes it tell the ones it knows.
    @Test
    void thePageNamesEveryFieldOfTheFileItself() throws IOException {
        String json = "{\"format\": \"wholeplace-budget\", \"version\": 1, \"x\": 1}";
        assertThat(catchThrowableOfType(FileRefused.class, () -> read(json)).sentences())
                .last()
                .asString()
                .endsWith("Its fields are "
                        + String.join(", ", rows("the file itself").keySet()) + ".");
    }
}
