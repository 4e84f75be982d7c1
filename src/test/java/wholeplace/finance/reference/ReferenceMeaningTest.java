package wholeplace.finance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wholeplace.finance.Prices;
import wholeplace.finance.tax.Band;
import wholeplace.finance.tax.ReferendumPrinciple;
import wholeplace.finance.tax.TaxBase;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

class ReferenceMeaningTest {
    private static final ReferenceData STANDARD = ReferenceData.standard();
    private static final Principles PRINCIPLES = new Principles(STANDARD);
    private static final CapitalRules CAPITAL = new CapitalRules(STANDARD);

    @Test
    void thePrinciplesOf2025() {
        assertThat(principle(AuthorityType.SOCIAL_CARE, "2025/26"))
                .isEqualTo(new ReferendumPrinciple(Rate.percent("3"), Rate.percent("2"), Money.ZERO));
        assertThat(principle(AuthorityType.DISTRICT, "2025/26"))
                .isEqualTo(new ReferendumPrinciple(Rate.percent("3"), Rate.ZERO, Money.pounds(5)));
        assertThat(principle(AuthorityType.POLICE, "2025/26"))
                .isEqualTo(new ReferendumPrinciple(Rate.ZERO, Rate.ZERO, Money.pounds(14)));
        assertThat(principle(AuthorityType.FIRE, "2025/26").pounds()).isEqualTo(Money.pounds(5));
    }

    @Test
    void aYearWithoutAPrincipleTakesTheLastOneAndSaysSo() {
        assertThat(PRINCIPLES.referendum(AuthorityType.SOCIAL_CARE, year("2028/29")))
                .hasValueSatisfying(known -> assertThat(known.assumed()).isFalse());
        assertThat(PRINCIPLES.referendum(AuthorityType.SOCIAL_CARE, year("2029/30")))
                .hasValueSatisfying(known -> {
                    assertThat(known.assumed()).isTrue();
                    assertThat(known.principle().total()).isEqualTo(Rate.percent("5"));
                    assertThat(known.rows()).hasSize(2);
                });
        assertThat(PRINCIPLES.referendum(AuthorityType.POLICE, year("2020/21"))).isEmpty();
    }

    @Test
    void receiptsMayPayForTransformationUntil2030Only() {
        assertThat(CAPITAL.flexibleReceipts(year("2029/30")))
                .hasValueSatisfying(row -> assertThat(row.source()).contains("direction of 26 March 2025"));
        assertThat(CAPITAL.flexibleReceipts(year("2030/31"))).isEmpty();
        assertThat(CAPITAL.lastFlexibleReceipts(year("2030/31")))
                .hasValueSatisfying(row -> assertThat(row.period()).hasToString("2025/26 to 2029/30"));
    }

    @Test
    void theRulesOfProvision() {
        assertThat(CAPITAL.yearsToFirstProvision(year("2027/28"))).isEqualTo(1);
        assertThat(CAPITAL.longestLife(year("2027/28"))).isEqualTo(50);
        assertThat(CAPITAL.longestLifeOfDirection(year("2027/28"))).isEqualTo(20);
        assertThat(CAPITAL.cfrRate(year("2027/28"))).isEqualTo(Rate.percent("4"));
        assertThatThrownBy(() -> CAPITAL.cfrRate(year("1999/00")))
                .hasMessage("Nothing is known of mrp.cfr-method.rate in 1999/00. Add it to the reference data.");
    }

    @Test
    void bandsPayNinthsOfBandD() {
        assertThat(Arrays.stream(Band.values()).map(band -> PRINCIPLES.ninths(band, year("2026/27"))))
                .containsExactly(5, 6, 7, 8, 9, 11, 13, 15, 18);
        assertThatThrownBy(() -> PRINCIPLES.ninths(Band.A_DISABLED, year("1995/96")))
                .hasMessage("Nothing is known of band A- in 1995/96.");
    }

    @Test
    void aDwellingOfEachBandIsTenAndTwoNinthsOfBandD() {
        List<TaxBase.Count> one = Arrays.stream(Band.values())
                .map(band -> new TaxBase.Count(
                        band,
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        PRINCIPLES.ninths(band, year("2026/27"))))
                .toList();
        assertThat(TaxBase.of(one, Rate.percent("100"))).isEqualTo("10.2");
    }

    @Test
    void cashInPricesOfAnotherYearByTheTreasurysDeflators() {
        var deflators = new Deflators(STANDARD);

        assertThat(deflators.inPricesOf(year("2026/27"), Money.pounds(1_000), year("2029/30")))
                .contains(Money.parse("945.36"));
        assertThat(deflators.inPricesOf(year("2026/27"), Money.pounds(1_000), year("2026/27")))
                .contains(Money.pounds(1_000));
        assertThat(deflators.inPricesOf(year("2026/27"), Money.pounds(1_000), year("2031/32")))
                .as("no deflator is published yet")
                .isEmpty();
    }

    @Test
    void theTreasurysOwnWorkedExample() {
        BigDecimal from = guide("1998/99");
        BigDecimal to = guide("2003/04");

        assertThat(Prices.inPricesOf(to, Money.pounds(7_400_000), from)).isEqualTo(Money.parse("8355819.45"));
    }

    @Test
    void sharesOfTheLevyAndOfTheSettlement() {
        assertThat(rate("cil.parish-share.with-plan")).isEqualTo(Rate.percent("25"));
        assertThat(rate("cil.parish-share.without-plan")).isEqualTo(Rate.percent("15"));
        assertThat(rate("cil.administration")).isEqualTo(Rate.percent("5"));
        assertThat(rate("integrated-settlement.between-themes")).isEqualTo(Rate.percent("10"));
    }

    private static BigDecimal guide(String year) {
        return STANDARD.row("gdp-deflator.user-guide", year(year)).orElseThrow().index();
    }

    private static Rate rate(String key) {
        return STANDARD.row(key, year("2026/27")).orElseThrow().rate();
    }

    private static ReferendumPrinciple principle(AuthorityType type, String year) {
        return PRINCIPLES.referendum(type, year(year)).orElseThrow().principle();
    }

    private static FinancialYear year(String key) {
        return FinancialYear.parse(key);
    }
}
