package wholeplace.finance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Reserves of 14.0m; all in tenths of a million.
class ReserveRollTest {
    private static final FinancialYear FIRST = FinancialYear.parse("2026/27");
    private static final ReserveRoll ROLL = ReserveRoll.of(
            tenths(140),
            Profile.from(FIRST.plus(4), tenths(10)),
            Profile.from(FIRST, tenths(15), tenths(20), tenths(18), tenths(12)),
            FIRST,
            FIRST.plus(4));

    @Test
    void eachYearOpensWithWhatTheLastOneClosed() {
        assertThat(ROLL.years())
                .extracting(ReserveRoll.Year::close)
                .containsExactly(tenths(125), tenths(105), tenths(87), tenths(75), tenths(85));
        assertThat(ROLL.years().get(3).open()).isEqualTo(tenths(87));
    }

    @Test
    void theMinimumIsBrokenInTheFourthYearAlthoughTheEndKeepsToIt() {
        assertThat(ROLL.below(tenths(80))).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(FIRST.plus(3));
            assertThat(year.shortOf(tenths(80))).isEqualTo(tenths(5));
        });
        assertThat(ROLL.below(tenths(75))).as("the minimum itself is enough").isEmpty();
    }

    private static Money tenths(long tenthsOfAMillion) {
        return Money.pounds(tenthsOfAMillion * 100_000);
    }
}
