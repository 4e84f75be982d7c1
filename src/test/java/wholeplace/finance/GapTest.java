package wholeplace.finance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

class GapTest {
    private static final FinancialYear FIRST = FinancialYear.parse("2026/27");
    private static final Profile BUDGET =
            Profile.from(FIRST, Money.pounds(106_250_000), Money.pounds(110_758_750), Money.pounds(116_637_389));
    private static final Profile FUNDING =
            Profile.from(FIRST, Money.pounds(104_271_546), Money.parse("107952124.36"), Money.parse("112553781.24"));

    @Test
    void theGapIsCumulativeAndItsStepsAreWhatIsStillToFind() {
        Gap gap = Gap.of(BUDGET, FUNDING);

        assertThat(gap.cumulative())
                .isEqualTo(Profile.from(
                        FIRST, Money.pounds(1_978_454), Money.parse("2806625.64"), Money.parse("4083607.76")));
        assertThat(gap.incremental(FIRST)).isEqualTo(Money.pounds(1_978_454));
        assertThat(gap.incremental(FIRST.next())).isEqualTo(Money.parse("828171.64"));
        assertThat(gap.incremental(FIRST.plus(2))).isEqualTo(Money.parse("1276982.12"));
    }

    @Test
    void moreFundingThanBudgetIsAGapBelowNought() {
        assertThat(Gap.of(Profile.from(FIRST, Money.pounds(5)), Profile.from(FIRST, Money.pounds(7)))
                        .in(FIRST))
                .isEqualTo(Money.pounds(-2));
    }
}
