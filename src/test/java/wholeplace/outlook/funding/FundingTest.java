package wholeplace.outlook.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Allocation;
import wholeplace.budget.AllocationId;
import wholeplace.budget.Budget;
import wholeplace.budget.CarryForward;
import wholeplace.budget.Contribution;
import wholeplace.budget.Direction;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.FundKind;
import wholeplace.budget.FundRules;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.LineUse;
import wholeplace.budget.Match;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Purpose;
import wholeplace.budget.SpendClass;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.lines.Lines;

/// What each pound may pay for, as a finance director can check it by hand.
class FundingTest {
    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final Partner COUNCIL = new Partner(new PartnerId("council"), "Council", PartnerKind.COUNCIL);
    private static final Partner ICB = new Partner(new PartnerId("icb"), "ICB", PartnerKind.NHS);
    private static final Budget PLACE = Budget.empty("Calderbridge", FIRST, 5).withPartners(List.of(COUNCIL, ICB));

    @Test
    void aCapitalGrantCannotPayForEventStaff() {
        FundingOutlook funding = funding(PLACE.withFunds(List.of(grant("towns", 1_200_000)))
                .withLines(List.of(capital("works", 900_000), revenue("staff", 300_000))));
        assertThat(funding.unfunded(SpendClass.CAPITAL).total()).isEqualTo(Money.ZERO);
        assertThat(funding.unfunded(SpendClass.REVENUE).total()).isEqualTo(Money.pounds(300_000));
        assertThat(funding.pot("towns").orElseThrow().unapplied()).isEqualTo(Money.pounds(300_000));
    }

    @Test
    void whatAUserSetsAgainstTheRulesIsNamedAndNotDone() {
        Budget budget = PLACE.withFunds(List.of(grant("towns", 1_200_000)))
                .withLines(List.of(capital("works", 900_000), revenue("staff", 300_000)))
                .with(Allocation.class, List.of(fixed("staff", "towns", 300_000)));
        FundingOutlook funding = funding(budget);
        assertThat(funding.ineligible()).hasSize(1);
        assertThat(funding.ineligible().getFirst().why()).isEqualTo("is for capital and may not pay for revenue");
        assertThat(funding.unfunded(new LineId("staff"))).isEqualTo(Profile.from(FIRST, Money.pounds(300_000)));
    }

    @Test
    void revenueMayContributeToCapitalWhereAUserSetsItSo() {
        Fund rates = fund("rates", FundClass.REVENUE, 300_000).withKind(FundKind.RETAINED_RATES);
        Budget budget = PLACE.withFunds(List.of(rates)).with(capital("works", 300_000));
        assertThat(funding(budget).unfunded()).isEqualTo(Money.pounds(300_000));
        FundingOutlook set = funding(budget.with(Allocation.class, List.of(fixed("works", "rates", 300_000))));
        assertThat(set.unfunded()).isEqualTo(Money.ZERO);
        assertThat(set.payments(new LineId("works"))).singleElement().matches(Payment::fixed);
    }

    @Test
    void ringFencedCapitalToBeDefrayedByADayIsClawedBackBeyondIt() {
        Fund grant = grant("towns", 2_500_000)
                .withRules(
                        FundRules.NONE.withCarryForward(CarryForward.ALL).withSpendBy(LocalDate.of(2028, 3, 31), true));
        Line works = capital("works", 0)
                .withAmounts(
                        Profile.from(FIRST, Money.pounds(900_000), Money.pounds(1_200_000), Money.pounds(400_000)));
        FundingOutlook funding = funding(PLACE.withFunds(List.of(grant)).with(works));
        PotOutlook pot = funding.pot("towns").orElseThrow();
        assertThat(pot.used().total()).isEqualTo(Money.pounds(2_100_000));
        assertThat(pot.clawbackRisk()).isEqualTo(Money.pounds(400_000));
        assertThat(funding.unfunded(works.id())).isEqualTo(Profile.from(FIRST.plus(2), Money.pounds(400_000)));
    }

    @Test
    void alignedMoneyStaysWithItsOwner() {
        Line theirs = new Line(new LineId("clinic"), "Clinic", ICB.id()).withAmount(FIRST, Money.pounds(100));
        Fund ours = fund("ours", FundClass.EITHER, 100);
        assertThat(funding(PLACE.withFunds(List.of(ours)).with(theirs)).unfunded())
                .isEqualTo(Money.pounds(100));
        Fund agreed = ours.withRules(FundRules.NONE.withPurpose(Purpose.ANY.withPartners(List.of("icb"))));
        assertThat(funding(PLACE.withFunds(List.of(agreed)).with(theirs)).unfunded())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsInKindNeverBalancesCash() {
        Fund rooms = new Fund(
                new FundId("rooms"),
                "Rooms",
                COUNCIL.id(),
                FundClass.REVENUE,
                Contribution.IN_KIND,
                true,
                Profile.from(FIRST, Money.pounds(500)),
                "",
                "");
        assertThat(funding(PLACE.withFunds(List.of(rooms)).with(revenue("staff", 500)))
                        .unfunded())
                .isEqualTo(Money.pounds(500));
    }

    @Test
    void incomeAndSavingsOfAPartnerPayForItsLinesFirst() {
        Line rents = revenue("rents", 200).withDirection(Direction.INCOME);
        Line saving = revenue("saving", 100).withDirection(Direction.SAVING);
        FundingOutlook funding = funding(PLACE.withFunds(List.of(fund("tax", FundClass.EITHER, 700)))
                .withLines(List.of(revenue("staff", 1_000), rents, saving)));
        assertThat(funding.unfunded()).isEqualTo(Money.ZERO);
        assertThat(funding.pot("income.council").orElseThrow().used().total()).isEqualTo(Money.pounds(300));
    }

    @Test
    void capitalReceiptsPayForTransformationOnlyWhileADirectionLetsThem() {
        Fund receipts = fund("receipts", FundClass.CAPITAL, 0)
                .withKind(FundKind.CAPITAL_RECEIPTS)
                .withAvailable(Profile.from(
                        FIRST,
                        Money.pounds(10),
                        Money.pounds(10),
                        Money.pounds(10),
                        Money.pounds(10),
                        Money.pounds(10)));
        Line change = revenue("change", 0)
                .withUse(LineUse.TRANSFORMATION)
                .withAmounts(Profile.from(
                        FIRST,
                        Money.pounds(10),
                        Money.pounds(10),
                        Money.pounds(10),
                        Money.pounds(10),
                        Money.pounds(10)));
        FundingOutlook funding = funding(PLACE.withFunds(List.of(receipts)).with(change));
        assertThat(funding.unfunded(change.id())).isEqualTo(Profile.from(FIRST.plus(4), Money.pounds(10)));
    }

    @Test
    void aGrantIsUsedOnlyAsFarAsItIsMatched() {
        Fund grant = grant("grant", 20_000_000)
                .withRules(FundRules.NONE.withMatch(new Match(Rate.percent("10"), null, false, false)));
        Fund own = fund("own", FundClass.CAPITAL, 2_222_223);
        Line works = capital("works", 22_222_222);
        assertThat(funding(PLACE.withFunds(List.of(grant, own)).with(works)).unfunded())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aDeficitOnTheCollectionFundHasToBePaid() {
        Fund collection = fund("collection", FundClass.EITHER, -200).withKind(FundKind.COLLECTION_FUND);
        Fund rates = fund("rates", FundClass.EITHER, 1_000).withKind(FundKind.RETAINED_RATES);
        FundingOutlook funding =
                funding(PLACE.withFunds(List.of(collection, rates)).with(revenue("staff", 900)));
        assertThat(funding.unfunded()).isEqualTo(Money.pounds(100));
    }

    private static FundingOutlook funding(Budget budget) {
        return FundingOutlook.of(
                budget, Lines.of(budget).all(), Map.of(), ReferenceData.standard(), borrowed -> List.of());
    }

    private static Line revenue(String name, long pounds) {
        return new Line(new LineId(name), name, COUNCIL.id()).withAmount(FIRST, Money.pounds(pounds));
    }

    private static Line capital(String name, long pounds) {
        return revenue(name, pounds).withSpendClass(SpendClass.CAPITAL);
    }

    private static Fund grant(String id, long pounds) {
        return fund(id, FundClass.CAPITAL, pounds).withKind(FundKind.SPECIFIC_GRANT);
    }

    private static Fund fund(String id, FundClass fundClass, long pounds) {
        return new Fund(
                new FundId(id),
                id,
                COUNCIL.id(),
                fundClass,
                Contribution.ALIGNED,
                true,
                Profile.from(FIRST, Money.pounds(pounds)),
                "",
                "");
    }

    private static Allocation fixed(String line, String fund, long pounds) {
        return new Allocation(
                new AllocationId(line + "-" + fund),
                new LineId(line),
                new FundId(fund),
                Profile.from(FIRST, Money.pounds(pounds)),
                "");
    }
}
