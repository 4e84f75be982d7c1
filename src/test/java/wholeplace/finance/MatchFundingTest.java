package wholeplace.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// A grant of 20m that asks for 10 % of the total beside it.
class MatchFundingTest {
    private static final Money GRANT = Money.pounds(20_000_000);
    private static final Rate TENTH = Rate.percent("10");

    @Test
    void tenPercentOfTheTotalIsMoreThanTenPercentOfTheGrant() {
        assertThat(MatchFunding.required(GRANT, TENTH)).isEqualTo(Money.parse("2222222.23"));
        assertThat(MatchFunding.percentOfTotal(GRANT, Money.pounds(2_000_000))).isEqualTo("9.09");
        assertThat(MatchFunding.shortfall(GRANT, Money.pounds(2_000_000), TENTH))
                .isEqualTo(Money.parse("222222.23"));
    }

    @Test
    void thePennyLessIsNotEnough() {
        assertThat(MatchFunding.shortfall(GRANT, Money.parse("2222222.23"), TENTH))
                .isEqualTo(Money.ZERO);
        assertThat(MatchFunding.shortfall(GRANT, Money.parse("2222222.22"), TENTH))
                .isEqualTo(new Money(1));
        assertThat(MatchFunding.shortfall(GRANT, Money.pounds(3_000_000), TENTH))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void theRequiredMatchIsTheLeastThatReachesTheShare() {
        var random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            Money grant = new Money(random.nextLong(1L << 45));
            Rate share = Rate.percent(Integer.toString(random.nextInt(100)));
            Money match = MatchFunding.required(grant, share);
            long percent = Long.parseLong(share.inPercent());

            assertThat(match.pence() * 100).isGreaterThanOrEqualTo((grant.pence() + match.pence()) * percent);
            long less = match.pence() - 1;
            assertThat(less < 0 || less * 100 < (grant.pence() + less) * percent)
                    .isTrue();
        }
    }

    @Test
    void aShareOfTheWholeCannotBeMet() {
        assertThatThrownBy(() -> MatchFunding.required(GRANT, Rate.percent("100")))
                .hasMessage("A match of 100 % of the total cannot be met. Enter a share from 0 to less than 100 %.");
    }
}
