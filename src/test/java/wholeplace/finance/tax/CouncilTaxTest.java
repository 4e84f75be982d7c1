package wholeplace.finance.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wholeplace.money.Money;
import wholeplace.money.Rate;

class CouncilTaxTest {
    @ParameterizedTest
    @CsvSource({
        "245.30, 3, 0, 252.65",
        "356.72, 2.99, 0, 367.38",
        "900.00, 4.99, 0, 944.91",
        "900.00, 2.99, 2, 944.91",
        "944.91, 2.99, 2, 992.06",
        "992.06, 2.99, 2, 1041.56",
        "200.00, -1, 0, 198.00"
    })
    void bandDIsRoundedDownToThePenny(String before, String core, String socialCare, String after) {
        assertThat(CouncilTax.bandD(Money.parse(before), Rate.percent(core), Rate.percent(socialCare)))
                .isEqualTo(Money.parse(after));
    }

    @ParameterizedTest
    @CsvSource({"60600.0, 944.91, 57261546.00", "61206.0, 992.06, 60720024.36", "61818.1, 1041.56, 64387260.24"})
    void bandDTimesTheTaxBaseIsWhatItRaises(String taxBase, String bandD, String raised) {
        assertThat(CouncilTax.raised(new BigDecimal(taxBase), Money.parse(bandD)))
                .isEqualTo(Money.parse(raised));
    }

    @Test
    void theRequirementGivesBandD() {
        Money requirement = CouncilTax.requirement(Money.pounds(10_000_000), Money.pounds(3_215_620));

        assertThat(requirement).isEqualTo(Money.pounds(6_784_380));
        assertThat(CouncilTax.bandDFor(requirement, new BigDecimal("31567"))).isEqualTo(Money.parse("214.92"));
        assertThatThrownBy(() -> CouncilTax.bandDFor(requirement, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"245.30, 252.66, 3.0004", "245.30, 252.65, 2.9963", "900.00, 944.91, 4.9900", "100.00, 99.00, -1.0000"})
    void theRiseIsShownInPercent(String before, String after, String percent) {
        assertThat(CouncilTax.increasePercent(Money.parse(before), Money.parse(after)))
                .isEqualTo(percent);
    }
}
