package wholeplace.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Authority;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.Direction;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.FundKind;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.LineRole;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Recurrence;
import wholeplace.budget.RoundTo;
import wholeplace.budget.TaxBase;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.plan.PlanOutlook;
import wholeplace.outlook.plan.PlanStep;

/// A council's medium-term plan, to the penny: three cost groups, demand, savings, a one-off, council tax, rates,
/// grants.
class MediumTermPlanTest {
    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final Partner COUNCIL = new Partner(new PartnerId("council"), "Council", PartnerKind.COUNCIL);

    private final PlanOutlook plan = Outlook.of(council()).plan(COUNCIL.id());

    @Test
    void inflationCompoundsOnTheBaseGroups() {
        assertThat(plan.opening()).isEqualTo(Money.pounds(100_000_000));
        assertThat(three(plan.step(PlanStep.INFLATION))).containsExactly("3150000.00", "2658750.00", "2728639.00");
    }

    @Test
    void theNetRevenueBudgetFollowsFromItsSteps() {
        assertThat(three(plan.netRevenueBudget())).containsExactly("106250000.00", "110758750.00", "116637389.00");
        assertThat(three(plan.base())).containsExactly("100000000.00", "105250000.00", "110758750.00");
    }

    @Test
    void councilTaxRatesAndGrantsFundIt() {
        assertThat(three(plan.funding(FundKind.COUNCIL_TAX)))
                .containsExactly("57261546.00", "60720024.36", "64387260.24");
        assertThat(three(plan.totalFunding())).containsExactly("104271546.00", "107952124.36", "112553781.24");
    }

    @Test
    void theGapIsCumulativeAndWhatEachYearAddsIsToBeFound() {
        assertThat(three(plan.gap())).containsExactly("1978454.00", "2806625.64", "4083607.76");
        assertThat(three(plan.incrementalGap())).containsExactly("1978454.00", "828171.64", "1276982.12");
    }

    @Test
    void whatNoMoneyWasFoundForIsTheGap() {
        assertThat(three(Outlook.of(council()).toFind())).isEqualTo(three(plan.gap()));
    }

    private static List<String> three(Profile profile) {
        return List.of(FIRST, FIRST.plus(1), FIRST.plus(2)).stream()
                .map(year -> profile.amount(year).toString())
                .toList();
    }

    private static Budget council() {
        return Budget.empty("Case M1", FIRST, 5)
                .withPartners(List.of(COUNCIL))
                .withIndices(List.of(
                        index("pay", "3", "2.5", "2.5"),
                        index("contracts", "4", "3", "3"),
                        index("other", "2", "2", "2"),
                        index("rates", "2", "2", "2"),
                        index("grants", "1", "1", "1")))
                .withLines(List.of(
                        base("pay", 45_000_000),
                        base("contracts", 35_000_000),
                        base("other", 20_000_000),
                        changes("demand", 4_200_000, 3_600_000, 3_000_000).withRole(LineRole.DEMAND),
                        changes("financing", 400_000, 250_000, 150_000).withRole(LineRole.CAPITAL_FINANCING),
                        changes("savings", 2_500_000, 1_000_000, 0).withDirection(Direction.SAVING),
                        line("one-off").withRecurrence(Recurrence.ONE_OFF).withAmount(FIRST, Money.pounds(1_000_000))))
                .withFunds(List.of(
                        fund("rates", FundKind.RETAINED_RATES)
                                .withGrowth(Money.pounds(25_000_000), new Growth.Indexed(new IndexId("rates"))),
                        fund("grants", FundKind.UNRINGFENCED_GRANT)
                                .withGrowth(Money.pounds(21_000_000), new Growth.Indexed(new IndexId("grants"))),
                        fund("collection", FundKind.COLLECTION_FUND)
                                .withAvailable(Profile.from(
                                        FIRST, Money.pounds(300_000), Money.pounds(-200_000), Money.ZERO))))
                .with(CouncilTax.class, List.of(tax()));
    }

    private static CouncilTax tax() {
        var base = new TaxBase(
                new BigDecimal("60000.0"), new TreeMap<>(), rates("1", "1", "1", "1", "1"), new TreeMap<>(), Rate.ONE);
        return new CouncilTax(
                new CouncilTaxId("tax"),
                COUNCIL.id(),
                Authority.SOCIAL_CARE,
                Money.pounds(900),
                base,
                rates("2.99", "2.99", "2.99", "0", "0"),
                rates("2", "2", "2", "0", "0"),
                "");
    }

    private static SortedMap<FinancialYear, Rate> rates(String... percents) {
        SortedMap<FinancialYear, Rate> rates = new TreeMap<>();
        for (String percent : percents) {
            rates.put(FIRST.plus(rates.size()), Rate.percent(percent));
        }
        return rates;
    }

    private static Index index(String id, String... percents) {
        SortedMap<FinancialYear, Rate> rates = rates(percents);
        rates.put(FIRST.plus(3), Rate.ZERO);
        rates.put(FIRST.plus(4), Rate.ZERO);
        return new Index(new IndexId(id), id, rates, RoundTo.POUND, "");
    }

    private static Line base(String id, long pounds) {
        return line(id).withBase(Money.pounds(pounds)).withGrowth(new Growth.Indexed(new IndexId(id)));
    }

    private static Line changes(String id, long... pounds) {
        return line(id).withGrowth(Growth.CHANGES)
                .withAmounts(Profile.from(
                        FIRST, Arrays.stream(pounds).mapToObj(Money::pounds).toArray(Money[]::new)));
    }

    private static Line line(String id) {
        return new Line(new LineId(id), id, COUNCIL.id());
    }

    private static Fund fund(String id, FundKind kind) {
        return new Fund(
                        new FundId(id),
                        id,
                        COUNCIL.id(),
                        FundClass.EITHER,
                        Contribution.ALIGNED,
                        true,
                        Profile.EMPTY,
                        "",
                        "")
                .withKind(kind);
    }
}
