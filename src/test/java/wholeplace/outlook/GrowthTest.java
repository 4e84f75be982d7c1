package wholeplace.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.InterestConvention;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.RoundTo;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.lines.LineOutlook;

/// What a line comes to by growth from last year's budget, lasting changes, delivery and a scheme that slips.
class GrowthTest {
    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final Partner COUNCIL = new Partner(new PartnerId("council"), "Council", PartnerKind.COUNCIL);
    private static final Index PAY = new Index(
            new IndexId("pay"),
            "Pay",
            new TreeMap<>(Map.of(
                    FIRST,
                    Rate.percent("3"),
                    FIRST.plus(1),
                    Rate.percent("2.5"),
                    FIRST.plus(2),
                    Rate.percent("2.5"),
                    FIRST.plus(3),
                    Rate.ZERO,
                    FIRST.plus(4),
                    Rate.percent("-1"))),
            RoundTo.POUND,
            "");
    private static final Budget PLACE = Budget.empty("Calderbridge", FIRST, 5)
            .withPartners(List.of(COUNCIL))
            .withIndices(List.of(PAY));

    @Test
    void aLineGrowsFromLastYearsBudgetRoundedToThePound() {
        Line pay = line("pay").withBase(Money.pounds(45_000_000)).withGrowth(new Growth.Indexed(PAY.id()));
        assertThat(only(pay).net()).isEqualTo(pounds(46_350_000, 47_508_750, 48_696_469, 48_696_469, 48_209_504));
    }

    @Test
    void lastingChangesAddUpAndStay() {
        Line demand = line("demand").withGrowth(Growth.CHANGES).withAmounts(pounds(4_200_000, 3_600_000, 3_000_000));
        assertThat(only(demand).net()).isEqualTo(pounds(4_200_000, 7_800_000, 10_800_000, 10_800_000, 10_800_000));
        assertThat(demand.isCalculated(FIRST.plus(3))).isTrue();
    }

    @Test
    void aSavingCountsAsFarAsItIsExpectedToComeAbout() {
        Line saving = line("saving")
                .withDirection(wholeplace.budget.Direction.SAVING)
                .withDelivery(Rate.percent("80"))
                .withAmounts(pounds(2_500_000, 1_000_000));
        assertThat(only(saving).stated()).isEqualTo(pounds(2_500_000, 1_000_000));
        assertThat(only(saving).net()).isEqualTo(pounds(-2_000_000, -800_000));
    }

    @Test
    void aLineMovesWithItsSchemeAndNothingIsLost() {
        Scheme scheme = new Scheme(
                new SchemeId("baths"),
                "Baths",
                COUNCIL.id(),
                FIRST.plus(2),
                40,
                MrpMethod.EQUAL_INSTALMENT,
                MrpStart.AFTER_AVAILABLE,
                Rate.ZERO,
                Rate.percent("4.8"),
                InterestConvention.MID_YEAR,
                "",
                2,
                Rate.percent("10"),
                "");
        Line works = line("works")
                .withSpendClass(SpendClass.CAPITAL)
                .withScheme(scheme.id())
                .withAmounts(pounds(1_000, 500, 0, 400));
        Budget budget = PLACE.with(Scheme.class, List.of(scheme)).with(works);
        LineOutlook moved = Outlook.of(budget).lines().getFirst();
        assertThat(moved.net())
                .isEqualTo(Profile.from(FIRST.plus(2), Money.pounds(900), Money.pounds(540), Money.pounds(54)));
        assertThat(moved.beyond()).isEqualTo(Money.pounds(406));
        assertThat(moved.netTotal().plus(moved.beyond()))
                .isEqualTo(works.amounts().total());
    }

    private static LineOutlook only(Line line) {
        return Outlook.of(PLACE.with(line)).lines().getFirst();
    }

    private static Line line(String name) {
        return new Line(new LineId(name), name, COUNCIL.id());
    }

    private static Profile pounds(long... amounts) {
        return Profile.from(
                FIRST, java.util.Arrays.stream(amounts).mapToObj(Money::pounds).toArray(Money[]::new));
    }
}
