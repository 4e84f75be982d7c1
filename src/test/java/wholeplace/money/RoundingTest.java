package wholeplace.money;

import static org.assertj.core.api.Assertions.assertThat;

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
    void sharesArePercentToATenth() {
        assertThat(Rounding.halfUpPercent(Money.pounds(10_312), Money.pounds(12_846)))
                .isEqualTo("80.3");
        assertThat(Rounding.halfUpPercent(Money.pounds(-1), Money.pounds(8))).isEqualTo("-12.5");
        assertThat(Rounding.halfUpPercent(Money.pounds(1), Money.pounds(2_000))).isEqualTo("0.1");
    }
}
