package wholeplace.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Contribution;
import wholeplace.budget.Direction;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.checks.LineCheck;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Part;

class OutlookTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final Partner COUNCIL = new Partner(new PartnerId("council"), "Council", PartnerKind.COUNCIL);
    private static final Partner ICB = new Partner(new PartnerId("icb"), "ICB", PartnerKind.NHS);
    private static final Index PAY = new Index(
            new IndexId("pay"),
            "Pay",
            Map.of(
                    FIRST.plus(1), Rate.percent("3.5"),
                    FIRST.plus(2), Rate.percent("3"),
                    FIRST.plus(3), Rate.percent("2.5"),
                    FIRST.plus(4), Rate.percent("2"),
                    FIRST.plus(5), Rate.percent("2")),
            "Example of FINANCE 7");
    private static final Budget PLACE = Budget.empty("Calderbridge", FIRST, 6)
            .withPartners(List.of(COUNCIL, ICB))
            .withIndices(List.of(PAY));

    @Test
    void inflationCompounds() {
        Line staff = line("staff").withGrowth(new Growth.Indexed(PAY.id())).withAmount(FIRST, Money.pounds(10_000_000));
        LineOutlook outlook = only(PLACE.with(staff));
        assertThat(outlook.stated().amount(FIRST.plus(5))).isEqualTo(Money.parse("11368463.81"));
        assertThat(outlook.stated().amount(FIRST.plus(4))).isEqualTo(Money.parse("11145552.75"));
    }

    @Test
    void aFlatLineGoesOnFromItsLastTypedYear() {
        Line rent = line("rent")
                .withGrowth(Growth.FLAT)
                .withAmounts(Profile.from(FIRST.next(), Money.pounds(5), Money.pounds(7)));
        LineOutlook outlook = only(PLACE.with(rent));
        assertThat(outlook.isMissing(FIRST)).isTrue();
        assertThat(outlook.stated().amount(FIRST.plus(2))).isEqualTo(Money.pounds(7));
        assertThat(outlook.stated().amount(FIRST.plus(5))).isEqualTo(Money.pounds(7));
    }

    @Test
    void aLineThatCannotBeComputedSaysWhyAndTheRestHasNumbers() {
        Index short_ = new Index(new IndexId("short"), "Energy", Map.of(FIRST.next(), Rate.percent("10")), "");
        Line heat = line("heat").withGrowth(new Growth.Indexed(short_.id())).withAmount(FIRST, Money.pounds(100));
        Outlook outlook = Outlook.of(PLACE.withIndices(List.of(PAY, short_))
                .with(heat)
                .with(line("other").withAmount(FIRST, Money.pounds(1))));
        assertThat(outlook.total().amount(FIRST)).isEqualTo(Money.pounds(101));
        assertThat(outlook.total().amount(FIRST.next())).isEqualTo(Money.pounds(110));
        assertThat(outlook.checks())
                .extracting(Check::sentence)
                .containsExactly(
                        "\"heat\" grows by the index \"Energy\", which has no rate for 2029/30. Give the index that"
                                + " rate, or type the amounts.");
    }

    @Test
    void incomeCountsNegativeAndAMissingYearStaysMissing() {
        Line fees = line("fees").withDirection(Direction.INCOME).withAmount(FIRST.next(), Money.pounds(120));
        assertThat(only(PLACE.with(fees)).net()).isEqualTo(Profile.from(FIRST.next(), Money.pounds(-120)));
    }

    @Test
    void incomeLessensTheTotalOfItsClass() {
        Outlook outlook = Outlook.of(PLACE.with(line("parks").withAmount(FIRST, Money.pounds(500)))
                .with(line("fees").withDirection(Direction.INCOME).withAmount(FIRST, Money.pounds(120)))
                .with(line("hub")
                        .withSpendClass(SpendClass.CAPITAL)
                        .withPartner(ICB.id())
                        .withAmount(FIRST, Money.pounds(60))));
        assertThat(outlook.total(SpendClass.REVENUE).amount(FIRST)).isEqualTo(Money.pounds(380));
        assertThat(outlook.total(SpendClass.CAPITAL).amount(FIRST)).isEqualTo(Money.pounds(60));
        assertThat(outlook.by(Dimension.PARTNER)).extracting(Part::name).containsExactly("Council", "ICB");
        assertThat(outlook.by(Dimension.PARTNER).getFirst().all().total()).isEqualTo(Money.pounds(380));
    }

    @Test
    void aYearWithoutEnoughMoneyIsNamedByClass() {
        Budget budget = PLACE.with(
                        line("works").withSpendClass(SpendClass.CAPITAL).withAmount(FIRST, Money.pounds(900_000)))
                .with(line("event staff").withAmount(FIRST, Money.pounds(300_000)))
                .withFunds(List.of(
                        fund("towns", FundClass.CAPITAL, Contribution.ALIGNED),
                        fund("hall", FundClass.EITHER, Contribution.IN_KIND)));
        assertThat(Outlook.of(budget).checks())
                .extracting(Check::sentence)
                .containsExactly(
                        "In 2027/28 no money that may pay for it was found for £300,000 of revenue: \"event staff\"."
                                + " Find funding or spend less.",
                        "£300,000 of \"towns\" pays for nothing, while £300,000 of revenue has no money; capital may"
                                + " not pay for revenue. Find a capital line it may pay for, or other money for"
                                + " revenue.");
    }

    @Test
    void fundingLeavesOutWhatIsInKindAndWhatIsToFindIsSaidByYear() {
        Outlook outlook = Outlook.of(PLACE.with(line("event staff").withAmount(FIRST, Money.pounds(300_000)))
                .with(line("works").withSpendClass(SpendClass.CAPITAL).withAmount(FIRST.next(), Money.pounds(900_000)))
                .withFunds(List.of(
                        fund("towns", FundClass.CAPITAL, Contribution.ALIGNED),
                        fund("hall", FundClass.EITHER, Contribution.IN_KIND))));
        assertThat(outlook.funding().amount(FIRST)).isEqualTo(Money.pounds(1_200_000));
        assertThat(outlook.funding().total()).isEqualTo(Money.pounds(1_200_000));
        assertThat(outlook.toFind().amount(FIRST)).isEqualTo(Money.pounds(300_000));
        assertThat(outlook.toFind().amount(FIRST.next())).isEqualTo(Money.pounds(900_000));
        assertThat(outlook.toFind().total()).isEqualTo(Money.pounds(1_200_000));
    }

    @Test
    void aLineWithoutAmountsIsWorthALook() {
        assertThat(Outlook.of(PLACE.with(line("later"))).checks())
                .containsExactly(new LineCheck.NothingPlanned(new LineId("later"), "later"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsByEveryDimensionAgree(long seed) {
        Outlook outlook = Outlook.of(Budgets.generated(seed, 60));
        for (Dimension dimension : Dimension.values()) {
            List<Part> parts = outlook.by(dimension);
            assertThat(parts.stream().mapToInt(Part::lines).sum())
                    .isEqualTo(outlook.lines().size());
            for (FinancialYear year : outlook.years().list()) {
                Money sum = parts.stream().map(part -> part.all().amount(year)).reduce(Money.ZERO, Money::plus);
                assertThat(sum).isEqualTo(outlook.total().amount(year));
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static LineOutlook only(Budget budget) {
        return Outlook.of(budget).lines().getFirst();
    }

    private static Line line(String name) {
        return new Line(new LineId(name.replace(' ', '-')), name, COUNCIL.id());
    }

    private static Fund fund(String id, FundClass fundClass, Contribution contribution) {
        return new Fund(
                new FundId(id),
                id,
                COUNCIL.id(),
                fundClass,
                contribution,
                true,
                Profile.from(FIRST, Money.pounds(1_200_000)),
                "",
                "");
    }
}
