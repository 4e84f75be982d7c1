package wholeplace.finance.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import wholeplace.money.Rate;

class TaxBaseTest {
    @Test
    void dwellingsCountInNinthsOfBandD() {
        var bandA = count(Band.A, "4000", "400", "10", "600", 6);
        var bandD = count(Band.D, "1000", "0", "0", "0", 9);

        assertThat(TaxBase.of(List.of(bandA), Rate.percent("100"))).isEqualTo("2006.7");
        assertThat(TaxBase.of(List.of(bandA, bandD), Rate.percent("98.5"))).isEqualTo("2961.6");
    }

    @Test
    void aDwellingOfBandHIsTwoOfBandD() {
        assertThat(TaxBase.of(List.of(count(Band.H, "50", "0", "0", "0", 18)), Rate.percent("100")))
                .isEqualTo("100.0");
        assertThat(TaxBase.of(List.of(count(Band.A_DISABLED, "9", "0", "0", "0", 5)), Rate.percent("100")))
                .isEqualTo("5.0");
    }

    @Test
    void theBaseIsRoundedOnceAfterAllBands() {
        List<TaxBase.Count> thirds = List.of(
                count(Band.A, "1", "0", "0", "0", 6),
                count(Band.A, "1", "0", "0", "0", 6),
                count(Band.A, "1", "0", "0", "0", 6));

        assertThat(TaxBase.of(thirds, Rate.percent("100")))
                .as("three times 0.667")
                .isEqualTo("2.0");
    }

    @Test
    void theBaseGrowsToOneDecimal() {
        BigDecimal first = TaxBase.grown(new BigDecimal("60000.0"), Rate.percent("1"));
        BigDecimal second = TaxBase.grown(first, Rate.percent("1"));

        assertThat(first).isEqualTo("60600.0");
        assertThat(second).isEqualTo("61206.0");
        assertThat(TaxBase.grown(second, Rate.percent("1"))).isEqualTo("61818.1");
    }

    @Test
    void bandsAreWrittenAsCouncilsWriteThem() {
        assertThat(Band.A_DISABLED.label()).isEqualTo("A-");
        assertThat(Band.H.label()).isEqualTo("H");
    }

    private static TaxBase.Count count(
            Band band, String dwellings, String discounts, String premiums, String support, int ninths) {
        return new TaxBase.Count(
                band,
                new BigDecimal(dwellings),
                new BigDecimal(discounts),
                new BigDecimal(premiums),
                new BigDecimal(support),
                ninths);
    }
}
