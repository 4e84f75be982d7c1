package wholeplace.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

class TaxBaseTest {
    @Test
    void zerosAtTheEndMakeNoDifference() {
        assertThat(of("60000.0", "12.50")).isEqualTo(of("60000", "12.5"));
        assertThat(of("60000.0", "12.50").base()).hasToString("60000");
    }

    @Test
    void moreDecimalsThanAnyReturnHasAreRefused() {
        assertThatThrownBy(() -> of("60000.12345678901", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A tax base of 60000.12345678901 has more than 10 decimals. Round it.");
    }

    private static TaxBase of(String base, String typed) {
        SortedMap<FinancialYear, BigDecimal> years =
                new TreeMap<>(Map.of(new FinancialYear(2027), new BigDecimal(typed)));
        return new TaxBase(new BigDecimal(base), years, new TreeMap<>(), new TreeMap<>(), Rate.ONE);
    }
}
