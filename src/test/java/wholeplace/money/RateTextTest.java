package wholeplace.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTextTest {
    @ParameterizedTest
    @CsvSource({
        "12.5%, 12.5",
        "12.5 %, 12.5",
        "12.5, 12.5",
        "2.5 per cent, 2.5",
        "2.5 percent, 2.5",
        "-2%, -2",
        "−2%, -2",
        "(2%), -2",
        "(2)%, -2",
        "0.5%, 0.5",
        "0, 0",
        "1, 1",
        "150%, 150"
    })
    void readsAPercentage(String text, String percent) {
        assertThat(RateText.read(text)).isEqualTo(new RateText.Read(Rate.percent(percent)));
    }

    @Test
    void aPercentageIsItsFraction() {
        assertThat(RateText.read("12.5%")).isEqualTo(new RateText.Read(new Rate(new java.math.BigDecimal("0.125"))));
    }

    @Test
    void refusesAFractionThatCouldBeEither() {
        assertThat(RateText.read("0.125"))
                .isEqualTo(
                        new RateText.Refused("\"0.125\" could mean 0.125% or 12.5%. Type it with the percent sign."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tbc", "£5", "1.2m", "1,5%", "12.5%%", "%", "#N/A", "£5%"})
    void refusesWhatIsNoRate(String text) {
        assertThat(RateText.read(text))
                .isEqualTo(new RateText.Refused("\"" + text + "\" is not a rate. Type a percentage such as 2.5%."));
    }

    @Test
    void blankIsBlank() {
        assertThat(RateText.read(" ")).isEqualTo(new RateText.Blank());
    }
}
