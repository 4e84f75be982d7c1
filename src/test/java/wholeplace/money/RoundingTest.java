package wholeplace.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "1234.5600000000001, 1234.56",
        "0.30000000000000004, 0.3",
        "176452.00000000003, 176452",
        "85929.510836999994, 85929.510837",
        "-2111.7094999999999, -2111.7095",
        "2.0231854662873E-016, 0",
        "12345678901234.57, 12345678901234.57",
        "12345678901234.5712, 12345678901234.57",
        "0.125, 0.125"
    })
    void takesTheDustOffASpreadsheetsNumber(String cell, String shown) {
        assertThat(Rounding.withoutDust(new BigDecimal(cell))).isEqualByComparingTo(shown);
    }

    @Test
    void roundsToTheShownStepAwayFromZero() {
        assertThat(Rounding.halfUpSteps(Money.pounds(1000), Money.pounds(1500))).isEqualTo(2);
        assertThat(Rounding.halfUpSteps(Money.pounds(1000), Money.pounds(-1500)))
                .isEqualTo(-2);
        assertThat(Rounding.halfUpSteps(Money.pounds(1000), Money.parse("1499.99")))
                .isEqualTo(1);
    }

    @Test
    void capsAreFloored() {
        assertThat(Rounding.floorPence(Money.parse("0.99"), Rate.percent("30"))).isEqualTo(Money.parse("0.29"));
        assertThat(Rounding.floorPence(Money.pounds(1_000), Rate.percent("5"))).isEqualTo(Money.pounds(50));
    }

    @Test
    void sharesArePercentToATenth() {
        assertThat(Rounding.halfUpPercent(Money.pounds(10_312), Money.pounds(12_846)))
                .isEqualTo("80.3");
        assertThat(Rounding.halfUpPercent(Money.pounds(-1), Money.pounds(8))).isEqualTo("-12.5");
        assertThat(Rounding.halfUpPercent(Money.pounds(1), Money.pounds(2_000))).isEqualTo("0.1");
    }

    @Test
    void bandDIsRoundedDownAndAMatchIsRoundedUp() {
        assertThat(Rounding.floorPence(new BigDecimal("25265.9"))).isEqualTo(Money.parse("252.65"));
        assertThat(Rounding.floorPence(new BigDecimal("-0.1"))).isEqualTo(Money.parse("-0.01"));
        assertThat(Rounding.ceilingPence(new BigDecimal("222222222.2"))).isEqualTo(Money.parse("2222222.23"));
        assertThat(Rounding.ceilingPence(new BigDecimal("222222222"))).isEqualTo(Money.parse("2222222.22"));
        assertThat(Rounding.ceilingPence(new BigDecimal("1E-999999999"))).isEqualTo(Money.parse("0.01"));
        assertThat(Rounding.halfUpPence(new BigDecimal("0E+60"))).isEqualTo(Money.ZERO);
        assertThat(Rounding.ceilingQuotient(new BigDecimal(200_000_000), new BigDecimal("0.9")))
                .isEqualTo(Money.parse("2222222.23"));
    }

    @Test
    void wholePoundsAreRoundedHalfUpAwayFromZero() {
        assertThat(Rounding.halfUpPounds(Money.pounds(47_508_750), Rate.percent("2.5")))
                .isEqualTo(Money.pounds(1_187_719));
        assertThat(Rounding.halfUpPounds(Money.pounds(-25), Rate.percent("2"))).isEqualTo(Money.pounds(-1));
        assertThat(Rounding.halfUpPounds(Money.pounds(24), Rate.percent("2"))).isEqualTo(Money.ZERO);
    }

    @Test
    void partsAndQuotientsAreRoundedOnce() {
        assertThat(Rounding.halfUpPart(Money.parse("571428.58"), 4)).isEqualTo(Money.parse("142857.15"));
        assertThat(Rounding.halfUpPart(Money.parse("-0.05"), 2)).isEqualTo(Money.parse("-0.03"));
        assertThat(Rounding.halfUpPart(Money.parse("-0.07"), 4)).isEqualTo(Money.parse("-0.02"));
        assertThat(Rounding.halfUpPart(new Money(Long.MIN_VALUE), 1)).isEqualTo(new Money(Long.MIN_VALUE));
        assertThat(Rounding.halfUpQuotient(new BigDecimal(1_000_000_000), new BigDecimal("1.08243216")))
                .isEqualTo(Money.parse("9238454.26"));
        assertThat(Rounding.halfUpRatio(4, new BigDecimal(2), new BigDecimal(22)))
                .isEqualTo("0.0909");
        assertThat(Rounding.halfUp(1, new BigDecimal("61206.05"))).isEqualTo("61206.1");
    }

    @Test
    void anAmountBeyondALongIsRefusedHoweverItIsRounded() {
        assertThatThrownBy(() -> Rounding.halfUpPart(Money.pounds(7), 0))
                .hasMessage("An amount has at least one part, not 0.");
        assertThatThrownBy(() -> Rounding.floorPence(new BigDecimal("1E30")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("An amount of 31 digits of pence is beyond a long.");
        assertThatThrownBy(() -> Rounding.halfUpPounds(Money.pounds(90_000_000_000_000_000L), Rate.percent("200")))
                .isInstanceOf(ArithmeticException.class);
    }
}
