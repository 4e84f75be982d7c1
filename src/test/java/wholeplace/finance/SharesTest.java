package wholeplace.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;

class SharesTest {
    private static final Shares<String> POOL = shares("Council", "60", "NHS", "30", "Police", "10");

    @Test
    void anOverspendIsSharedByTheAgreement() {
        assertThat(POOL.of(Money.pounds(1_000)))
                .containsEntry("Council", Money.pounds(600))
                .containsEntry("NHS", Money.pounds(300))
                .containsEntry("Police", Money.pounds(100));
        assertThat(POOL.of(Money.pounds(-1_000))).containsEntry("NHS", Money.pounds(-300));
    }

    @Test
    void theOddPennyGoesToTheFirstOfEquals() {
        Shares<String> thirds = shares("Council", "1", "NHS", "1", "Police", "1");

        assertThat(thirds.of(Money.pounds(100)).values())
                .containsExactly(Money.parse("33.34"), Money.parse("33.33"), Money.parse("33.33"));
        assertThat(thirds.of(Money.parse("-0.05")).values())
                .containsExactly(Money.parse("-0.02"), Money.parse("-0.02"), Money.parse("-0.01"));
    }

    @Test
    void thePennyGoesToTheLargestRemainder() {
        assertThat(shares("Council", "50", "NHS", "33.3", "Police", "16.7")
                        .of(Money.parse("0.10"))
                        .values())
                .as("0.05, 0.0333 and 0.0167")
                .containsExactly(Money.parse("0.05"), Money.parse("0.03"), Money.parse("0.02"));
    }

    @Test
    void aPartnerWhoLeavesIsCarriedByTheRestInProportion() {
        assertThat(POOL.without("NHS").of(Money.pounds(1_000)))
                .containsOnly(entry("Council", Money.parse("857.14")), entry("Police", Money.parse("142.86")));
        assertThatThrownBy(() -> shares("Council", "60", "NHS", "0").without("Council"))
                .hasMessage("Shares are nought or above and at least one is above nought; these are [0].");
    }

    @Test
    void whateverIsSharedAddsUpToThePennyAndNobodyIsOutByMoreThanOne() {
        var random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            SequencedMap<Integer, BigDecimal> parts = new LinkedHashMap<>();
            parts.put(0, BigDecimal.ONE);
            for (int partner = 1; partner < 1 + random.nextInt(9); partner++) {
                parts.put(partner, BigDecimal.valueOf(random.nextInt(10_000), 2));
            }
            Money amount = new Money(random.nextLong() >> random.nextInt(1, 60));
            var shared = new Shares<>(parts).of(amount);
            BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(shared.values().stream().reduce(Money.ZERO, Money::plus)).isEqualTo(amount);
            shared.forEach((partner, money) -> assertThat(BigDecimal.valueOf(money.pence())
                            .multiply(sum)
                            .subtract(BigDecimal.valueOf(amount.pence()).multiply(parts.get(partner)))
                            .abs())
                    .as("%s of %s by %s", money, amount, parts)
                    .isLessThan(sum));
        }
    }

    private static Shares<String> shares(String... partnersAndParts) {
        SequencedMap<String, BigDecimal> parts = new LinkedHashMap<>();
        for (int at = 0; at < partnersAndParts.length; at += 2) {
            parts.put(partnersAndParts[at], new BigDecimal(partnersAndParts[at + 1]));
        }
        return new Shares<>(parts);
    }
}
