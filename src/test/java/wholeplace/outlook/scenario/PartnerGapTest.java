package wholeplace.outlook.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Scenario;
import wholeplace.budget.ScenarioId;
import wholeplace.change.Scenarios;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;

class PartnerGapTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);

    private static Budget supposed(Budget budget, Map<String, String> changes) {
        return Scenarios.applied(
                budget, new Scenario(new ScenarioId("supposed"), "Supposed", new TreeMap<>(changes), ""));
    }

    /// Services of 80,000,000; council tax of 900.00 on 60,000.0, which is 54,000,000; support grant of 21,000,000 from
    /// 20,000,000 the year before at 5 %: a gap of 5,000,000.
    private static Budget place() {
        Map<String, String> place = new TreeMap<>();
        place.put("index grants name", "Grants");
        for (int i = 0; i < 5; i++) {
            place.put("index grants rate " + FIRST.plus(i), "5");
            place.put("council tax county core " + FIRST.plus(i), "0");
            place.put("council tax county tax base growth " + FIRST.plus(i), "0");
        }
        place.put("council tax county partner", "p0");
        place.put("council tax county band d", "900");
        place.put("council tax county tax base", "60000");
        place.put("fund rsg name", "Revenue support grant");
        place.put("fund rsg holder", "p0");
        place.put("fund rsg kind", "revenue_support_grant");
        place.put("fund rsg class", "revenue");
        place.put("fund rsg base", "20000000");
        place.put("fund rsg growth", "index grants");
        place.put("line services name", "Services");
        place.put("line services partner", "p0");
        place.put("line services class", "revenue");
        place.put("line services growth", "flat");
        place.put("line services amount 2027/28", "80000000");
        place.put("reserve general name", "General fund");
        place.put("reserve general partner", "p0");
        return supposed(Budgets.large(0, 5), place);
    }

    /// Council tax at 3 % raises 1,620,000 more, which closes the gap; the grant at 4 % brings 200,000 less, 500,000 of
    /// services more and 100,000 put into the reserve open it.
    @Test
    void everyCauseMovesTheGapTheRightWayAndNothingIsLeft() {
        Outlook plan = Outlook.of(place());
        var gap = new PartnerGap(plan.budget().partners().get(0));
        Outlook other = Outlook.of(supposed(
                place(),
                Map.of(
                        "council tax county core 2027/28", "3",
                        "index grants rate 2027/28", "4",
                        "line services amount 2027/28", "80500000",
                        "reserve general movement 2027/28", "100000")));
        Bridge bridge = Bridge.of(gap, plan, other);
        assertThat(Measures.first(plan.budget())).isEqualTo(gap);
        assertThat(bridge.from().amount(FIRST)).isEqualTo(Money.pounds(5_000_000));
        assertThat(bridge.to().amount(FIRST)).isEqualTo(Money.pounds(5_000_000 - 1_620_000 + 200_000 + 600_000));
        assertThat(bridge.pieces())
                .extracting(
                        piece -> piece.cause().words(), piece -> piece.amounts().amount(FIRST))
                .containsExactly(
                        tuple("Index \"Grants\"", Money.pounds(200_000)),
                        tuple("Council tax \"county\": core increase", Money.pounds(-1_620_000)),
                        tuple("Reserve \"General fund\"", Money.pounds(100_000)),
                        tuple("Base spending: lines changed", Money.pounds(500_000)));
    }
}
