package wholeplace.finance.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// 2.4m of debt, 0.9m in 2026/27 and 1.5m in 2027/28, over 40 years at 4.8 %.
class RevenueCostsTest {
    private static final FinancialYear FIRST = FinancialYear.parse("2026/27");
    private static final FinancialYear LAST = FinancialYear.parse("2030/31");
    private static final Profile BORROWING = Profile.from(FIRST, Money.pounds(900_000), Money.pounds(1_500_000));

    @Test
    void availableInSeptember2027() {
        assertThat(costs(FIRST.next(), InterestConvention.MID_YEAR))
                .containsExactly(pounds(21_600, 79_200, 175_200, 172_320, 169_440));
    }

    @Test
    void slippedToJune2028TheSavingIsTimingOnly() {
        assertThat(costs(FIRST.plus(2), InterestConvention.MID_YEAR))
                .containsExactly(pounds(21_600, 79_200, 115_200, 175_200, 172_320));
        assertThat(schedule(FIRST.plus(2)).total())
                .isEqualTo(schedule(FIRST.next()).total());
        assertThat(schedule(FIRST.plus(2))
                        .after(LAST)
                        .minus(schedule(FIRST.next()).after(LAST)))
                .as("what is not provided in the plan is provided after it")
                .isEqualTo(Money.pounds(60_000));
    }

    @Test
    void interestMayCountFromTheFirstOrTheLastDay() {
        assertThat(costs(FIRST.next(), InterestConvention.OPENING))
                .containsExactly(pounds(0, 43_200, 175_200, 172_320, 169_440));
        assertThat(costs(FIRST.next(), InterestConvention.FULL_YEAR))
                .containsExactly(pounds(43_200, 115_200, 175_200, 172_320, 169_440));
        assertThat(InterestConvention.MID_YEAR.interest(Money.ZERO, new Money(1), Rate.percent("100")))
                .as("half a penny is a penny")
                .isEqualTo(new Money(1));
    }

    @Test
    void runningCostsSavingsAndIncomeCountToo() {
        var operation = new RevenueCosts.Operation(
                Profile.from(FIRST.plus(2), Money.pounds(50_000)),
                Profile.from(FIRST.plus(2), Money.pounds(30_000)),
                Profile.from(FIRST.plus(2), Money.pounds(5_200)));
        RevenueCosts.Year year = table(FIRST.next(), InterestConvention.MID_YEAR, operation, FIRST)
                .in(FIRST.plus(2));

        assertThat(year.financing()).isEqualTo(Money.pounds(175_200));
        assertThat(year.cost()).isEqualTo(Money.pounds(190_000));
        assertThat(year.opening()).isEqualTo(Money.pounds(2_400_000));
        assertThat(year.closing()).isEqualTo(Money.pounds(2_340_000));
    }

    @Test
    void aTableThatStartsLaterKnowsTheDebtTakenOnBefore() {
        RevenueCosts later =
                table(FIRST.next(), InterestConvention.MID_YEAR, RevenueCosts.Operation.NONE, FIRST.plus(3));

        assertThat(later.years().getFirst().opening()).isEqualTo(Money.pounds(2_340_000));
        assertThat(later.in(FIRST.plus(3)).cost()).isEqualTo(Money.pounds(172_320));
        assertThatThrownBy(() -> later.in(FIRST)).hasMessage("2026/27 is not a year of these costs.");
    }

    private static List<Money> costs(FinancialYear available, InterestConvention convention) {
        return table(available, convention, RevenueCosts.Operation.NONE, FIRST).years().stream()
                .map(RevenueCosts.Year::cost)
                .toList();
    }

    private static RevenueCosts table(
            FinancialYear available,
            InterestConvention convention,
            RevenueCosts.Operation operation,
            FinancialYear from) {
        var terms = new RevenueCosts.Terms(Rate.percent("4.8"), convention);
        return RevenueCosts.of(BORROWING, schedule(available), terms, operation, from, LAST);
    }

    private static MrpSchedule schedule(FinancialYear available) {
        return MrpSchedule.of(new MrpMethod.EqualInstalments(), BORROWING, new MrpSchedule.Term(available, 1, 40));
    }

    private static Money[] pounds(long... pounds) {
        return Arrays.stream(pounds).mapToObj(Money::pounds).toArray(Money[]::new);
    }
}
