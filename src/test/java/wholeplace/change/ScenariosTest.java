package wholeplace.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.Direction;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.InvalidBudget;
import wholeplace.budget.LineId;
import wholeplace.budget.Scenario;
import wholeplace.budget.ScenarioId;
import wholeplace.budget.WholeBudgets;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

class ScenariosTest {
    private static final FinancialYear YEAR = new FinancialYear(2028);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditedCopyIsKeptAsAScenarioAndComesBack(long seed) {
        Budget base = WholeBudgets.generated(seed, 40);
        Budget other = WholeBudgets.edited(base, seed + 1);
        Scenario scenario = Scenarios.of(base, other, new ScenarioId("other"), "Other");
        assertThat(Scenarios.applied(base, scenario).with(Scenario.class, other.scenarios()))
                .isEqualTo(other);
        assertThat(Scenarios.applied(base, scenario).scenarios()).isEqualTo(base.scenarios());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unrelatedBudgetsCanBeScenariosOfEachOther(long seed) {
        Budget base = WholeBudgets.generated(seed, 20);
        Budget other = WholeBudgets.generated(seed + 5_000, 20);
        Scenario scenario = Scenarios.of(base, other, new ScenarioId("other"), "Other");
        assertThat(Scenarios.applied(base, scenario).with(Scenario.class, other.scenarios()))
                .isEqualTo(other);
    }

    @Test
    void anIndexRateALineAmountAndTheCouncilTaxAreSupposed() {
        Budget base = place();
        Budget made = Scenarios.applied(
                base,
                scenario(Map.of(
                        "index pay rate 2028/29", "4",
                        "line line-000001 amount 2028/29", "300000.00",
                        "line line-000002 amount 2028/29", "",
                        "council tax county core 2028/29", "2.99",
                        "line line-000000", "removed")));
        assertThat(made.indices().get(new IndexId("pay")).rate(YEAR)).contains(Rate.percent("4"));
        assertThat(made.lines().get(new LineId("line-000001")).amounts().amount(YEAR))
                .isEqualTo(Money.pounds(300_000));
        assertThat(made.lines().get(new LineId("line-000002")).amounts().has(YEAR))
                .isFalse();
        assertThat(made.rosters().of(CouncilTax.class).get(0).core()).containsEntry(YEAR, Rate.percent("2.99"));
        assertThat(made.lines()).hasSize(base.lines().size() - 1);
    }

    @Test
    void anEntityThatIsNotThereIsAddedWhereAllItNeedsIsSaid() {
        Budget made = Scenarios.applied(
                place(),
                scenario(Map.of(
                        "line new-wardens name", "More wardens",
                        "line new-wardens partner", "p1",
                        "line new-wardens class", "revenue",
                        "line new-wardens growth", "index new",
                        "line new-wardens amount 2027/28", "120000",
                        "index new name", "A new index",
                        "index new rate 2028/29", "3.5")));
        assertThat(made.lines().get(new LineId("new-wardens")).direction()).isEqualTo(Direction.EXPENDITURE);
        assertThat(made.indices().has(new IndexId("new"))).isTrue();
    }

    @Test
    void theScenarioMayChangeTheBudgetsOwnFields() {
        Budget made = Scenarios.applied(
                place(), scenario(Map.of("budget budget name", "Otherwise", "budget budget years", "8")));
        assertThat(made.name()).isEqualTo("Otherwise");
        assertThat(made.years().count()).isEqualTo(8);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refused(Map.of(
                        "indx pay rate 2028/29", "4",
                        "index pay rat 2028/29", "4",
                        "index pay rate 2028/30", "4",
                        "index pay rate 2029/30", "four",
                        "line hr-999", "removed",
                        "line hr-998 amount 2028/29", "12",
                        "line line-000001 partner", "nobody",
                        "line line-000002 priority", "0")))
                .satisfiesExactlyInAnyOrder(
                        reason -> assertThat(reason)
                                .startsWith(
                                        "Scenario \"Supposed\": \"indx pay rate 2028/29\" begins with no kind of entity.")
                                .contains("partner, index, source"),
                        reason -> assertThat(reason)
                                .contains("names the field \"rat 2028/29\", which an index does not have")
                                .contains("rate YEAR"),
                        reason -> assertThat(reason)
                                .isEqualTo(
                                        "Scenario \"Supposed\": \"index pay rate 2028/30\" says \"4\": \"2028/30\" is not"
                                                + " a financial year such as 2027/28."),
                        reason -> assertThat(reason)
                                .isEqualTo(
                                        "Scenario \"Supposed\": \"index pay rate 2029/30\" says \"four\": use a number"
                                                + " written out, such as 2.5."),
                        reason -> assertThat(reason)
                                .isEqualTo("Scenario \"Supposed\": There is no line \"hr-999\" to take out."),
                        reason -> assertThat(reason)
                                .isEqualTo(
                                        "Scenario \"Supposed\": There is no line \"hr-998\" in the plan. Correct its id,"
                                                + " or add one by giving its name, partner, class."),
                        reason -> assertThat(reason).contains("has the priority 0"));
    }

    @Test
    void anOutcomeThatIsNoBudgetIsRefusedWithItsReasons() {
        assertThat(refused(Map.of(
                        "line line-000001 partner", "nobody",
                        "line line-000002 amount 2099/00", "1")))
                .satisfiesExactlyInAnyOrder(
                        reason -> assertThat(reason).contains("names the partner \"nobody\""),
                        reason -> assertThat(reason).contains("has an amount in 2099/00"));
        assertThat(refused(Map.of("partner p1", "removed"))).isNotEmpty();
        assertThat(refused(Map.of("budget budget years", "3")))
                .containsExactly(
                        "Scenario \"Supposed\": A placemaking budget plans 5 to 30 financial years; 3 were asked for.");
    }

    @Test
    void whatCannotBeSaidIsRefusedAndNothingIsClamped() {
        assertThat(refused(Map.of("scenario pay-at-4 name", "Other"))).hasSize(1);
        assertThat(refused(Map.of("budget budget", "removed"))).hasSize(1);
        assertThat(refused(Map.of("line line-000001", "gone"))).hasSize(1);
        assertThat(refused(Map.of("line line-000001 name", ""))).hasSize(1);
        assertThat(refused(Map.of("line line-000001", "removed", "line line-000001 name", "Other")))
                .hasSize(1);
        assertThat(refused(Map.of("line line-000001 class", "both"))).hasSize(1);
        assertThat(refused(Map.of("line line-000001 delivery", "120"))).hasSize(1);
        assertThat(refused(Map.of("line line-000001 amount 2028/29", "1E999999999")))
                .hasSize(1);
        assertThat(refused(Map.of("index pay rate 2028/29", "1E999999999"))).hasSize(1);
        assertThat(refused(Map.of("line line-000001 amount 2028/29", "9".repeat(30))))
                .hasSize(1);
        assertThat(refused(Map.of("line line-000001 growth", "fast"))).hasSize(1);
        assertThat(refused(Map.of("budget other name", "Other"))).hasSize(1);
    }

    private static List<String> refused(Map<String, String> changes) {
        Budget base = place();
        return catchThrowableOfType(InvalidBudget.class, () -> Scenarios.applied(base, scenario(changes)))
                .reasons();
    }

    private static Scenario scenario(Map<String, String> changes) {
        return new Scenario(new ScenarioId("supposed"), "Supposed", new TreeMap<>(changes), "");
    }

    private static Budget place() {
        Budget base = Budgets.large(5, 5)
                .withIndices(List.of(new Index(new IndexId("pay"), "Pay", Map.of(YEAR, Rate.percent("3")), "")));
        Map<String, String> county = Map.of("partner", "p0", "band d", "900.00", "core 2028/29", "1");
        var tax = (CouncilTax) Fields.read(wholeplace.budget.EntityKind.COUNCIL_TAX, "county", county);
        return base.with(CouncilTax.class, List.of(tax));
    }
}
