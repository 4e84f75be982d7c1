package wholeplace.outlook.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Allocation;
import wholeplace.budget.AllocationId;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.FundKind;
import wholeplace.budget.FundRules;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Match;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Purpose;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;

/// Why money does not suffice, in sentences that can be checked by hand.
class WhyTest {
    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final Partner COUNCIL = new Partner(new PartnerId("council"), "Council", PartnerKind.COUNCIL);
    private static final Budget PLACE = Budget.empty("Calderbridge", FIRST, 5).withPartners(List.of(COUNCIL));

    @Test
    void whereEverythingIsFundedThereIsNothingToSay() {
        Why why = why(
                PLACE.withFunds(List.of(fund("Rates", FundClass.EITHER, 100))).with(revenue("Parks", 100)));

        assertThat(why.reasons()).isEmpty();
        assertThat(why.waysOut()).isEmpty();
        assertThat(why.sentence()).isEqualTo("Everything is funded.");
    }

    @Test
    void aClashNamesLinesMoneyYearAndWhatIsShort() {
        Why why = why(
                PLACE.withFunds(List.of(fund("Rates", FundClass.REVENUE, 1_000), fund("Grant", FundClass.CAPITAL, 700)))
                        .withLines(List.of(
                                revenue("Respite beds", 900).withService("Adult respite"),
                                revenue("Respite staff", 600).withService("Adult respite"))));
        Reason reason = why.reasons().getFirst();

        assertThat(why.reasons()).hasSize(1);
        assertThat(reason.shortBy()).isEqualTo(Money.pounds(500));
        assertThat(reason.sentence())
                .isEqualTo(
                        "In 2026/27, lines for Adult respite cost £1,500. Only \"Rates\" may pay them; it is spent on them in full: £1,000. Short £500. \"Grant\" has £700 left but is for capital and may not pay for revenue.");
        assertThat(reason.barred()).singleElement().satisfies(barred -> {
            assertThat(barred.left()).isEqualTo(Money.pounds(700));
            assertThat(barred.rules()).containsExactly(Rule.CAPITAL_ONLY);
        });
        assertThat(why.sentence()).isEqualTo("£500 cannot be funded by the money there is.");
    }

    /// 300 services of £10 each. Rates of £2,500 may pay any of them, and each of nine grants of £10 half of them, no
    /// two
    /// the same ones: nobody would read a list of all that hangs together.
    @Test
    void whereHundredsHangTogetherMoneyIsShortOverall() {
        List<Line> lines = IntStream.range(0, 300)
                .mapToObj(i -> revenue("Line " + i, 10).withService("Service " + i))
                .toList();
        List<Fund> funds = new ArrayList<>(List.of(fund("Rates", FundClass.REVENUE, 2_500)));
        IntStream.range(0, 9).forEach(bit -> funds.add(half(bit)));
        Why why = why(PLACE.withFunds(funds).withLines(lines));

        assertThat(why.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.overall()).isTrue();
            assertThat(reason.sentence())
                    .isEqualTo(
                            "Money is short overall: in 2026/27, 300 amounts that the same 10 pots may pay cost £3,000,"
                                    + " and the pots have £2,590 for them. Short £410.");
        });
    }

    private static Fund half(int bit) {
        List<String> services = IntStream.range(0, 300)
                .filter(i -> (i >> bit & 1) != 0)
                .mapToObj(i -> "Service " + i)
                .toList();
        return fund("Grant-" + bit, FundClass.REVENUE, 10)
                .withRules(FundRules.NONE.withPurpose(Purpose.ANY.withServices(services)));
    }

    @Test
    void aLineThatNoMoneyMayPayForSaysSo() {
        Why why = why(
                PLACE.withFunds(List.of(fund("Grant", FundClass.CAPITAL, 700))).with(revenue("Staff", 300)));

        assertThat(why.reasons().getFirst().sentence())
                .startsWith("In 2026/27, \"Staff\" costs £300. No money that is there may pay for it. Short £300.");
    }

    @Test
    void aSwapIsSuggestedWithWhatItCures() {
        Why why = why(
                PLACE.withFunds(List.of(fund("Grant", FundClass.CAPITAL, 300), fund("Rates", FundClass.EITHER, 300)))
                        .withLines(List.of(
                                revenue("Staff", 300), revenue("Library", 300).withSpendClass(SpendClass.CAPITAL)))
                        .with(
                                Allocation.class,
                                List.of(new Allocation(
                                        new AllocationId("set"),
                                        new LineId("Library"),
                                        new FundId("Rates"),
                                        pounds(300),
                                        ""))));
        Way way = why.waysOut().getFirst();

        assertThat(way.kind()).isEqualTo(Way.Kind.SWAP);
        assertThat(way.cures()).isEqualTo(Money.pounds(300));
        assertThat(way.sentence())
                .isEqualTo(
                        "Swap: let \"Grant\" pay for \"Library\" in 2026/27 in place of \"Rates\", which then pays what nothing else can. That cures £300.");
    }

    @Test
    void moneyOfAnEarlierYearMayBeCarriedOnOrTheLineMoved() {
        Why why = why(PLACE.withFunds(List.of(fund("Rates", FundClass.EITHER, 300, 0)))
                .with(revenue("Staff", 0, 200)));

        assertThat(why.waysOut()).extracting(Way::kind).contains(Way.Kind.CARRY_ON, Way.Kind.MOVE);
        assertThat(why.waysOut()).extracting(Way::cures).allMatch(Money.pounds(200)::equals);
        assertThat(why.waysOut())
                .extracting(Way::sentence)
                .contains(
                        "Agree that what is left of \"Rates\" in 2026/27 may be kept for 2027/28. That cures £200.",
                        "Move \"Staff\" from 2027/28 to 2026/27. That cures £200.");
    }

    @Test
    void capitalMayBeBorrowedFor() {
        Why why = why(PLACE.withFunds(List.of(fund("Rates", FundClass.REVENUE, 100)))
                .with(revenue("Works", 400).withSpendClass(SpendClass.CAPITAL)));

        assertThat(why.waysOut())
                .extracting(Way::sentence)
                .contains(
                        "Borrow £400 for capital in 2026/27. That cures as much, and brings provision and interest into revenue.");
    }

    @Test
    void whereMatchIsInvolvedItWasNotFoundAndIsNeverCalledImpossible() {
        var rules = FundRules.NONE.withMatch(new Match(Rate.percent("10"), null, false, false));
        Why why = why(PLACE.withFunds(List.of(
                        fund("Grant", FundClass.CAPITAL, 20_000_000)
                                .withKind(FundKind.SPECIFIC_GRANT)
                                .withRules(rules),
                        fund("Own", FundClass.CAPITAL, 2_000_000)))
                .with(revenue("Works", 22_000_000).withSpendClass(SpendClass.CAPITAL)));

        assertThat(why.isSearched()).isTrue();
        assertThat(why.sentence())
                .startsWith("For £2,000,000 no funding was found.")
                .doesNotContain("impossible");
        assertThat(why.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.sentence())
                        .doesNotContain("impossible")
                        .contains("not found"));
    }

    private static Why why(Budget budget) {
        Outlook outlook = Outlook.of(budget);
        return Why.of(outlook.allocation(), outlook.reference().data());
    }

    private static Line revenue(String name, long... pounds) {
        return new Line(new LineId(name.replace(' ', '-')), name, COUNCIL.id()).withAmounts(pounds(pounds));
    }

    private static Fund fund(String name, FundClass fundClass, long... pounds) {
        return new Fund(
                new FundId(name), name, COUNCIL.id(), fundClass, Contribution.ALIGNED, true, pounds(pounds), "", "");
    }

    private static Profile pounds(long... pounds) {
        return Profile.from(FIRST, Arrays.stream(pounds).mapToObj(Money::pounds).toArray(Money[]::new));
    }
}
