package wholeplace.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

class SlippageTest {
    private static final FinancialYear FIRST = FinancialYear.parse("2026/27");
    private static final Profile PROFILE = Profile.from(FIRST, Money.pounds(1_000), Money.pounds(500));

    @Test
    void aTenthOfWhatIsThereMovesOnEachYear() {
        Slippage slipped = Slippage.of(PROFILE, Rate.percent("10"), FIRST.plus(2));

        assertThat(slipped.within())
                .isEqualTo(Profile.from(FIRST, Money.pounds(900), Money.pounds(540), Money.pounds(54)));
        assertThat(slipped.beyond()).isEqualTo(Money.pounds(6));
    }

    @Test
    void whatSlipsFromTheLastYearStaysVisible() {
        Slippage slipped = Slippage.of(PROFILE, Rate.percent("20"), FIRST);

        assertThat(slipped.within()).isEqualTo(Profile.from(FIRST, Money.pounds(800)));
        assertThat(slipped.beyond())
                .as("200 slipped and 500 planned after the plan")
                .isEqualTo(Money.pounds(700));
    }

    @Test
    void nothingSlipsAtNoughtAndAllAtAHundredPercent() {
        assertThat(Slippage.of(PROFILE, Rate.ZERO, FIRST.plus(4)).within()).isEqualTo(PROFILE);
        assertThat(Slippage.of(PROFILE, Rate.percent("100"), FIRST.plus(4)).beyond())
                .isEqualTo(Money.pounds(1_500));
        assertThat(Slippage.of(Profile.EMPTY, Rate.percent("10"), FIRST).within())
                .isEqualTo(Profile.EMPTY);
    }

    @Test
    void aSchemeMovesByWholeYears() {
        Slippage shifted = Slippage.shifted(PROFILE, 2, FIRST.plus(2));

        assertThat(shifted.within()).isEqualTo(Profile.from(FIRST.plus(2), Money.pounds(1_000)));
        assertThat(shifted.beyond()).isEqualTo(Money.pounds(500));
        assertThat(Slippage.shifted(PROFILE, -1, FIRST).within().first()).isEqualTo(FIRST.previous());
    }

    @Test
    void moreThanAllCannotSlip() {
        assertThatThrownBy(() -> Slippage.of(PROFILE, Rate.percent("120"), FIRST))
                .hasMessage("Slippage is 0 to 100 %; 120 % is not.");
    }

    @Test
    void theTotalNeverChanges() {
        var random = new Random(9);
        for (int round = 0; round < 2_000; round++) {
            Profile profile = Profile.from(
                    FIRST,
                    IntStream.range(0, random.nextInt(12))
                            .mapToObj(at -> new Money(random.nextLong(-1L << 40, 1L << 45)))
                            .toArray(Money[]::new));
            FinancialYear last = FIRST.plus(random.nextInt(12));

            Slippage slipped = Slippage.of(profile, Rate.percent(Integer.toString(random.nextInt(101))), last);
            assertThat(slipped.total()).isEqualTo(profile.total());
            assertThat(Slippage.shifted(slipped.within(), random.nextInt(5), last)
                            .total())
                    .isEqualTo(slipped.within().total());
        }
    }
}
