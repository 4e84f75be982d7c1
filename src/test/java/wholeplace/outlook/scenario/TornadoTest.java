package wholeplace.outlook.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Direction;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.PartnerId;
import wholeplace.budget.WholeBudgets;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;

class TornadoTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final IndexId PAY = new IndexId("pay");

    /// Pay of 1,000,000 at 3 %, savings of 400,000 delivered at 10 %.
    private static Budget place() {
        Map<FinancialYear, Rate> rates = IntStream.range(0, 5)
                .mapToObj(FIRST::plus)
                .collect(Collectors.toMap(year -> year, year -> Rate.percent("3")));
        return Budgets.large(0, 5)
                .withIndices(List.of(new Index(PAY, "Pay", rates, "")))
                .withLines(List.of(
                        new Line(new LineId("staff"), "Staff", new PartnerId("p0"))
                                .withGrowth(new Growth.Indexed(PAY))
                                .withAmounts(Profile.from(FIRST, Money.pounds(1_000_000))),
                        new Line(new LineId("saving"), "Fewer offices", new PartnerId("p0"))
                                .withDirection(Direction.SAVING)
                                .withDelivery(Rate.percent("10"))
                                .withAmounts(Profile.from(FIRST, Money.ZERO, Money.pounds(400_000)))));
    }

    @Test
    void savingsMoveThePlanMostAndCannotDeliverLessThanNothing() {
        Tornado tornado = Tornado.of(NetSpend.REVENUE, FIRST.next(), Outlook.of(place()), StepSizes.USUAL);
        assertThat(tornado.value()).isEqualTo(Money.pounds(1_030_000 - 40_000));
        assertThat(tornado.bars())
                .containsExactly(
                        new Tornado.Bar(
                                "Savings delivered",
                                List.of(new Tornado.Swing("20 points less", Money.pounds(40_000)))),
                        new Tornado.Bar(
                                "Index \"Pay\"",
                                List.of(
                                        new Tornado.Swing("1 point lower", Money.pounds(-10_000)),
                                        new Tornado.Swing("1 point higher", Money.pounds(10_000)))))
                .extracting(Tornado.Bar::width)
                .containsExactly(Money.pounds(40_000), Money.pounds(20_000));
    }

    @Test
    void aSmallerStepMovesLess() {
        var steps = new StepSizes(
                Rate.percent("0.5"), Rate.percent("1"), Rate.percent("5"), Rate.percent("1"), Rate.percent("10"), 2);
        Tornado tornado = Tornado.of(NetSpend.REVENUE, FIRST.next(), Outlook.of(place()), steps);
        assertThat(tornado.bars().getLast().swings())
                .contains(new Tornado.Swing("0.5 points higher", Money.pounds(5_000)));
        assertThat(tornado.bars()).hasSize(2);
    }

    @Test
    void theYearMustBeOneOfThePlan() {
        assertThatThrownBy(() -> Tornado.of(NetSpend.REVENUE, FIRST.previous(), Outlook.of(place()), StepSizes.USUAL))
                .hasMessage("The plan runs 2027/28 to 2031/32. Pick one of its years instead of 2026/27.");
    }

    @Test
    void everyAssumptionOfAWholeBudgetCanBeMoved() {
        for (long seed = 0; seed < 40; seed++) {
            Outlook plan = Outlook.of(WholeBudgets.generated(seed, 25));
            FinancialYear last = plan.years().last();
            Tornado tornado = Tornado.of(NetSpend.TOTAL, last, plan, StepSizes.USUAL);
            assertThat(tornado.bars()).extracting(Tornado.Bar::assumption).doesNotHaveDuplicates();
            assertThat(tornado.bars())
                    .isSortedAccordingTo((a, b) -> b.width().compareTo(a.width()))
                    .allSatisfy(bar -> assertThat(
                                    bar.lowest().isNegative() || !bar.highest().isZero())
                            .isTrue());
        }
    }
}
