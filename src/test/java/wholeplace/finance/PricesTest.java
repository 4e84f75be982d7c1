package wholeplace.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wholeplace.money.Money;
import wholeplace.money.Rate;

class PricesTest {
    @Test
    void ratesCompoundAndAreNotAdded() {
        Money amount = Money.pounds(10_000_000);
        for (String rate : new String[] {"3.5", "3", "2.5", "2", "2"}) {
            amount = Prices.uplifted(amount, Rate.percent(rate));
        }
        assertThat(amount).isEqualTo(Money.parse("11368463.81"));
        assertThat(Prices.uplifted(Money.pounds(10_000_000), Rate.percent("13")))
                .as("the added rates")
                .isEqualTo(Money.pounds(11_300_000));
    }

    /// Three years of pay 45m, contracts 35m and other costs 20m.
    @ParameterizedTest
    @CsvSource({
        "45000000, 3, 2.5, 2.5, 1350000, 1158750, 1187719",
        "35000000, 4, 3, 3, 1400000, 1092000, 1124760",
        "20000000, 2, 2, 2, 400000, 408000, 416160"
    })
    void inflationOfACostGroupIsRoundedToThePound(
            long base, String first, String second, String third, long one, long two, long three) {
        Money amount = Money.pounds(base);
        List<Money> inflation = new ArrayList<>();
        for (String rate : List.of(first, second, third)) {
            inflation.add(Prices.inflation(amount, Rate.percent(rate), Prices.Step.POUND));
            amount = amount.plus(inflation.getLast());
        }
        assertThat(inflation).containsExactly(Money.pounds(one), Money.pounds(two), Money.pounds(three));
    }

    @Test
    void inflationMayBeNoughtOrFall() {
        assertThat(Prices.inflation(Money.pounds(500), Rate.ZERO, Prices.Step.PENNY))
                .isEqualTo(Money.ZERO);
        assertThat(Prices.inflation(Money.pounds(500), Rate.percent("-1.5"), Prices.Step.PENNY))
                .isEqualTo(Money.parse("-7.50"));
        assertThat(Prices.inflation(Money.pounds(47_508_750), Rate.percent("2.5"), Prices.Step.PENNY))
                .isEqualTo(Money.parse("1187718.75"));
    }

    @Test
    void cashOfYearFiveInPricesOfYearOne() {
        BigDecimal index = new BigDecimal(100);
        for (int year = 2; year <= 5; year++) {
            index = Prices.indexAfter(index, Rate.percent("2"));
        }
        assertThat(index).isEqualTo("108.243216");
        assertThat(Prices.inPricesOf(new BigDecimal(100), Money.pounds(10_000_000), index))
                .isEqualTo(Money.parse("9238454.26"));
    }

    /// The worked figure of HM Treasury's user guide, 8.36m.
    @Test
    void cashOf1998InPricesOf2003() {
        assertThat(Prices.inPricesOf(new BigDecimal("102.789"), Money.pounds(7_400_000), new BigDecimal("91.031")))
                .isEqualTo(Money.parse("8355819.45"));
    }

    @Test
    void anIndexIsAboveNought() {
        assertThatThrownBy(() -> Prices.inPricesOf(BigDecimal.TEN, Money.pounds(1), BigDecimal.ZERO))
                .hasMessage("A price index is above nought; these are 10 and 0.");
    }
}
